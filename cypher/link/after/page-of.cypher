// Behind the cursor in the order of link/page-of.
// Params: $relation, $sortKey, $id of the last one seen.
(type(link) > $relation OR (type(link) = $relation AND (
  (far:Person AND (far.id > $sortKey OR (far.id = $sortKey AND link.id > $id)))
  OR (NOT far:Person AND (farState.sortKey > $sortKey OR (farState.sortKey = $sortKey AND link.id > $id))))))
