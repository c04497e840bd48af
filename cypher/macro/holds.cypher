// `it` (a state or a relationship) was known in $knownAt and held on the day $asOf by its own interval.
known(it) AND (it.validFrom IS NULL OR it.validFrom <= $asOf) AND (it.validTo IS NULL OR it.validTo > $asOf)
