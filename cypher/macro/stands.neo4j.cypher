// The relationship `it` was known in $knownAt and held on the day $asOf, whatever it rests on. Most are VALID, and then stand: fewer
// properties tell that, which this engine looks for one after another.
CASE WHEN it.heldSince <= $knownAt AND held(it) THEN true ELSE standsByRule(it) END
