// Params: $sortKey, $id of the last one seen.
(actState.sortKey > $sortKey OR (actState.sortKey = $sortKey AND act.id > $id))
