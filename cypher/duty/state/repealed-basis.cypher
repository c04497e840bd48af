// The duty holds by its own period, but its provision is no longer in force.
(inPeriod(dutyState) AND coalesce(dutyState.inForceFrom, '') <= $asOf AND coalesce(dutyState.inForceTo, '9999-12-31') <= $asOf)
