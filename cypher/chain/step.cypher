// One step of the walk between two nodes: as little of each relationship as walking on takes.
// A row: nearId, farId, linkId; a relationship between two of the near nodes gives two.
// Params: $ids, each once; $limit, rows at most; $asOf, $knownAt. Places: {types}, {states}. Order: link's id, near node's id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
RETURN near.id AS nearId, far.id AS farId, link.id AS linkId
ORDER BY linkId, nearId
LIMIT $limit
