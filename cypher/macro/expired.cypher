// State EXPIRED of the relationship `it`: it has begun, as far as is known, and has ended, or one of its ends has.
known(it) AND NOT notBegun(it) AND (coalesce(it.validTo, '9999-12-31') <= $asOf OR NOT endsExist(it))
