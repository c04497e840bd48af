// Behind the cursor in the order of link/page-of.
// Params: $relation, $sortKey, $id of the last one seen.
(type(link) > $relation OR (type(link) = $relation AND (farState.sortKey > $sortKey OR (farState.sortKey = $sortKey AND link.id > $id))))
