// One step: the relationships into each node of a set.
// A row of {rows}: part, near id, far id, the columns. {far}: the nodes at the far ends. {bases}: the ids of what they rest on.
// Params: $part. Places: {near}, {types}, {states}, {columns}, {rows}, {far}, {bases}.
// binds: link far
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)<-[link:{types}]-(far:Entity)
  WHERE {states}
  RETURN collect([$part, near.id, far.id] + {columns, it: link}) AS {rows}, collect(DISTINCT far) AS {far}, collect(DISTINCT link.basis) AS {bases}
}
