// One step: the relationships into each node of a set.
// A row of {rows}: part, near id, far id, the columns. {far}: the nodes at the far ends. {bases}: the ids of what they rest on.
// Params: $part, $columns. Places: {near}, {types}, {states}, {rows}, {far}, {bases}.
// binds: link far column
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)<-[link:{types}]-(far:Entity)
  WHERE {states}
  RETURN collect([$part, near.id, far.id, [column IN $columns | link[column]]]) AS {rows}, collect(DISTINCT far) AS {far}, collect(DISTINCT link.basis) AS {bases}
}
