// The first relationships around each of these nodes.
// A row: nearId; of the link relation, fromId, toId, link; farId, farSortKey.
// Params: $ids, each once; $perNode, rows of one node at most; $limit, rows at most; $asOf, $knownAt. Places: {types}, {states}.
// Order: place of the near node in $ids, relation, far node's key, link's id.
UNWIND range(0, size($ids) - 1) AS place
MATCH (near:Entity {id: $ids[place]})
CALL (near) {
  MATCH (near)-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE {states} AND known(far) AND holds(farState)
  RETURN link, far, farState
  ORDER BY type(link), farState.sortKey, link.id
  LIMIT $perNode
}
RETURN near.id AS nearId, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link,
  far.id AS farId, farState.sortKey AS farSortKey
ORDER BY place, type(link), farState.sortKey, link.id
LIMIT $limit
