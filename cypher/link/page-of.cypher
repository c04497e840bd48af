// A page of the relationships around each of these nodes.
// A row: nearId; of the link relation, fromId, toId, link; farSortKey.
// Params: $ids, each once; $limit; $asOf, $knownAt. Places: {types}, {states}, {direction}, {after}.
// Order: relation, far node's key, link's id. The key of a person is the id, because cursors show keys and may not show names.
// Out of the CALL come properties only: the embedded engine strips a relationship of its type and ends where the CALL orders by what it does not return.
UNWIND $ids AS id
MATCH (near:Entity {id: id})
CALL (near) {
  MATCH (near)-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE {direction} AND {states} AND known(far) AND holds(farState) AND {after}
  RETURN type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS properties,
    CASE WHEN far:Person THEN far.id ELSE farState.sortKey END AS farSortKey, link.id AS linkId
  ORDER BY relation, farSortKey, linkId
  LIMIT $limit
}
RETURN near.id AS nearId, relation, fromId, toId, properties AS link, farSortKey
ORDER BY relation, farSortKey, linkId
