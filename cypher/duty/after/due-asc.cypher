// Params: $due, $key, $id of the last one seen.
(coalesce(dutyState.due, '9999-12-31') > $due OR (coalesce(dutyState.due, '9999-12-31') = $due
  AND (dutyState.sortKey > $key OR (dutyState.sortKey = $key AND duty.id > $id))))
