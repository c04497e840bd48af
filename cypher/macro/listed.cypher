// The node whose state is `it` is listed on the day $asOf: it exists, and is within its period and in force, where it has these.
inExistence(it) AND (it.periodFrom IS NULL OR it.periodFrom <= $asOf) AND (it.periodTo IS NULL OR it.periodTo > $asOf)
  AND (it.inForceFrom IS NULL OR it.inForceFrom <= $asOf) AND (it.inForceTo IS NULL OR it.inForceTo > $asOf)
