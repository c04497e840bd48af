// NOT stated(it), in the words of the indexes on the revisions and days from which on nodes keep their state.
it.statedSince > $knownAt OR it.statedFrom > $asOf
