// Params: $sortKey, $id of the last one seen.
(dutyState.sortKey > $sortKey OR (dutyState.sortKey = $sortKey AND duty.id > $id))
