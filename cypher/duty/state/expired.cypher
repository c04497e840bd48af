// The duty has ended by its own period.
(coalesce(dutyState.periodFrom, '') <= $asOf AND coalesce(dutyState.periodTo, '9999-12-31') <= $asOf)
