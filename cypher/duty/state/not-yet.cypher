// The duty begins later by its own period, or holds by it while its provision is not in force yet.
(coalesce(dutyState.periodFrom, '') > $asOf
  OR (coalesce(dutyState.periodTo, '9999-12-31') > $asOf AND coalesce(dutyState.inForceFrom, '') > $asOf))
