// The node `it` is known, and the state that is kept with it is the one that it has at the moment. Others are read from their states.
it.statedSince <= $knownAt AND it.statedFrom <= $asOf
