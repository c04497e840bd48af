// One step: the relationships out of or into each of these nodes, with the node at the far end.
// A row: nearId; of the link relation, fromId, toId, link; of the far node farId, farLabels, farKind, farAddedIn, farState.
// Params: $ids, each once; $asOf, $knownAt. Places: {types}, {states}. Order: place among siblings, far node's key, link's id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
RETURN near.id AS nearId, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link,
  far.id AS farId, labels(far) AS farLabels, far.kind AS farKind, far.addedIn AS farAddedIn, properties(farState) AS farState
ORDER BY link.order, farState.sortKey, link.id
