// The duty holds by its own period, and its provision is in force.
((dutyState.periodFrom IS NULL OR dutyState.periodFrom <= $asOf) AND (dutyState.periodTo IS NULL OR dutyState.periodTo > $asOf)
  AND (dutyState.inForceFrom IS NULL OR dutyState.inForceFrom <= $asOf) AND (dutyState.inForceTo IS NULL OR dutyState.inForceTo > $asOf))
