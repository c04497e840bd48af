// The first relationships around each of these nodes of those that are alike in kind, direction, role and far node.
// A row: nearId; of the link relation, fromId, toId, link; farId, farKind, farSortKey.
// Params: $ids, each once; $perKind, rows of one node at most of those that are alike; $limit, rows at most; $asOf, $knownAt.
// Places: {types}, {states}. Order: place of the near node in $ids, relation, far node's key, link's id.
UNWIND range(0, size($ids) - 1) AS place
MATCH (near:Entity {id: $ids[place]})
CALL (near) {
  MATCH (near)-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE {states} AND known(far) AND holds(farState)
  WITH near, link, far, farState
  ORDER BY farState.sortKey, link.id
  WITH type(link) AS relation, startNode(link).id = near.id AS isOut, link.role AS role, far.kind AS farKind, collect(link.id) AS alike
  WITH alike[0..$perKind] AS first
  UNWIND first AS linkId
  RETURN collect(linkId) AS firstIds
}
MATCH (near)-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE link.id IN firstIds AND known(far) AND holds(farState)
RETURN near.id AS nearId, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link,
  far.id AS farId, far.kind AS farKind, farState.sortKey AS farSortKey
ORDER BY place, type(link), farState.sortKey, link.id
LIMIT $limit
