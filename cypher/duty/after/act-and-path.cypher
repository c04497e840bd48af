// Params: $key, $id of the last one seen.
(dutyState.sortKey > $key OR (dutyState.sortKey = $key AND duty.id > $id))
