// As `listed`, at the other moment of a comparison.
(it.existsFrom IS NULL OR it.existsFrom <= $thenAsOf) AND (it.existsTo IS NULL OR it.existsTo > $thenAsOf)
  AND (it.periodFrom IS NULL OR it.periodFrom <= $thenAsOf) AND (it.periodTo IS NULL OR it.periodTo > $thenAsOf)
  AND (it.inForceFrom IS NULL OR it.inForceFrom <= $thenAsOf) AND (it.inForceTo IS NULL OR it.inForceTo > $thenAsOf)
