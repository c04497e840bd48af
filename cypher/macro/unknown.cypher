// State UNKNOWN of the relationship `it`: no source gives its start, and the day on which one states it is later. Never null.
known(it) AND it.validFrom IS NULL AND coalesce(it.attestedOn, '') > $asOf AND (it.validTo IS NULL OR it.validTo > $asOf) AND endsExist(it)
