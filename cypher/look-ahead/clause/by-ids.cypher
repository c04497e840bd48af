// The nodes with the ids of a list {near}.
// A row of {rows}: none. {far}: the nodes.
// Places: {near}, {rows}, {far}.
// binds: far
CALL ({near}) {
  UNWIND {near} AS id
  MATCH (far:Entity {id: id})
  RETURN collect(far) AS {far}, collect(null) AS {rows}
}
