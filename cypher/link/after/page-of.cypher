// Behind the cursor in the order of link/page-of.
// Params: $relation, $sortKey, $id of the last one seen.
(type(link) > $relation OR (type(link) = $relation AND (
  CASE WHEN far:Person THEN far.id ELSE farState.sortKey END > $sortKey
  OR (CASE WHEN far:Person THEN far.id ELSE farState.sortKey END = $sortKey AND link.id > $id))))
