// Params: $nameKey, $id of the last one seen.
(dutyState.nameKey > $nameKey OR (dutyState.nameKey = $nameKey AND duty.id > $id))
