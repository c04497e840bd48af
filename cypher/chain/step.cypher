// One step of the walk between two nodes: as little of each relationship as walking on takes. In slices, because a row
// for each of tens of thousands of relationships would take the driver three times as long.
// A row: nearId, and of up to 100 relationships farIds and linkIds; one between two of the near nodes is there for both.
// Params: $ids, each once; $limit, relationships at most, the first by their ids; $asOf, $knownAt. Places: {types}, {states}. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
WITH near.id AS nearId, far.id AS farId, link.id AS linkId
ORDER BY linkId, nearId
LIMIT $limit
WITH nearId, collect(farId) AS farIds, collect(linkId) AS linkIds
UNWIND range(0, size(farIds) - 1, 100) AS place
RETURN nearId, farIds[place..place + 100] AS farIds, linkIds[place..place + 100] AS linkIds
