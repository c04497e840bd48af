// The relationship `it` was known in $knownAt and held on the day $asOf, whatever it rests on.
standsByRule(it)
