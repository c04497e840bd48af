// Params: $due, $sortKey, $id of the last one seen.
(coalesce(dutyState.due, '9999-12-31') > $due OR (coalesce(dutyState.due, '9999-12-31') = $due
  AND (dutyState.sortKey > $sortKey OR (dutyState.sortKey = $sortKey AND duty.id > $id))))
