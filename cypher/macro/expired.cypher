// State EXPIRED of the relationship `it`: it has begun, as far as is known, and has ended.
known(it) AND (it.validFrom IS NULL OR it.validFrom <= $asOf) AND it.validTo <= $asOf
