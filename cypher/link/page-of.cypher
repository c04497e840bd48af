// A page of the relationships around each of these nodes.
// A row: nearId; of the link relation, fromId, toId, link; farSortKey.
// Params: $ids, each once; $limit; $asOf, $knownAt. Places: {types}, {states}, {direction}, {after}. Order: relation, far node's key, link's id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})
CALL (near) {
  MATCH (near)-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE {direction} AND {states} AND known(far) AND holds(farState) AND {after}
  RETURN link, farState.sortKey AS farSortKey
  ORDER BY type(link), farState.sortKey, link.id
  LIMIT $limit
}
RETURN near.id AS nearId, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link, farSortKey
ORDER BY type(link), farSortKey, link.id
