// The relationship `it` was known in $knownAt and held on the day $asOf: by its own interval, not before it is attested, and with both ends there.
known(it) AND coalesce(it.validFrom, it.attestedOn, '') <= $asOf AND (it.validTo IS NULL OR it.validTo > $asOf) AND endsExist(it)
