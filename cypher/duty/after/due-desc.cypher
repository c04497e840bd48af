// Params: $due, $key, $id of the last one seen.
(coalesce(dutyState.due, '0000-01-01') < $due OR (coalesce(dutyState.due, '0000-01-01') = $due
  AND (dutyState.sortKey < $key OR (dutyState.sortKey = $key AND duty.id < $id))))
