// How many relationships there are around each of these nodes.
// A row: nearId, total; none for a node without any.
// Params: $ids, each once; $asOf, $knownAt. Places: {types}, {states}.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
RETURN near.id AS nearId, count(link) AS total
