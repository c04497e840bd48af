// The nodes of some sets that have a label, each once, in the state they have at the moment.
// A row of {rows}: part, id, kind, addedIn, sort key, the columns.
// Params: $part, $columns. Places: {sets}, {label}, {rows}.
// binds: node nodeState column
CALL ({sets}) {
  UNWIND [{sets}] AS nodes
  UNWIND nodes AS node
  WITH DISTINCT node
  MATCH (node:{label})-[:IN_STATE]->(nodeState:State)
  WHERE known(node) AND holds(nodeState)
  RETURN collect([$part, node.id, node.kind, node.addedIn, nodeState.sortKey, [column IN $columns | nodeState[column]]]) AS {rows}
}
