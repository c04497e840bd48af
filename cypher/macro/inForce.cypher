// The document whose state is `it` is in force on the day $asOf.
(it.inForceFrom IS NULL OR it.inForceFrom <= $asOf) AND (it.inForceTo IS NULL OR it.inForceTo > $asOf)
