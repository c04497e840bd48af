// Params: $due, $sortKey, $id of the last one seen.
(coalesce(dutyState.due, '0000-01-01') < $due OR (coalesce(dutyState.due, '0000-01-01') = $due
  AND (dutyState.sortKey < $sortKey OR (dutyState.sortKey = $sortKey AND duty.id < $id))))
