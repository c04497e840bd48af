// The relationships around each of these nodes, those that are alike in kind, direction, role and far node in one row.
// A row: nearId, relation, isOut, role, farKind (of a subject), total; links, the first of them: maps of farId, farSortKey, link.
// Params: $ids, each once; $perKind, links of a row at most; $limit, links of all rows at most; $asOf, $knownAt.
// Places: {types}, {states}. Order: none, but where $limit cuts off: place of the near node in $ids, relation, far node's key, link's id.
UNWIND range(0, size($ids) - 1) AS place
MATCH (near:Entity {id: $ids[place]})-[link:{types}]-(far:Entity)-[:IN_STATE]->(farState:State)
WHERE {states} AND known(far) AND holds(farState)
WITH place, near, link, far, farState
ORDER BY place, farState.sortKey, link.id
WITH place, near.id AS nearId, type(link) AS relation, startNode(link).id = near.id AS isOut, link.role AS role, far.kind AS farKind,
  collect([far.id, farState.sortKey, link.id, link]) AS alike
WITH place, nearId, relation, isOut, role, farKind, size(alike) AS total, alike[0..$perKind] AS first
UNWIND first AS one
WITH place, nearId, relation, isOut, role, farKind, total, one
ORDER BY place, relation, one[1], one[2]
LIMIT $limit
RETURN nearId, relation, isOut, role, farKind, total, collect({farId: one[0], farSortKey: one[1], link: properties(one[3])}) AS links
