// How many relationships there are around each of these nodes, those that are alike in kind, direction, role and far node counted together.
// A row: nearId, relation, isOut, role, farKind (of a subject), total.
// Params: $ids, each once; $asOf, $knownAt. Places: {types}, {states}. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
WITH near.id AS nearId, type(link) AS relation, startNode(link).id = near.id AS isOut, link.role AS role, far.kind AS farKind, link.id AS linkId
RETURN nearId, relation, isOut, role, farKind, count(linkId) AS total
