// Params: $key, $id of the last one seen.
(dutyState.nameKey > $key OR (dutyState.nameKey = $key AND duty.id > $id))
