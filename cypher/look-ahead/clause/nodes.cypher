// The nodes of some sets that have a label, each once, in the state they have at the moment: the one kept with them, or one of their states.
// A row of {rows}: part, id, kind, addedIn, sort key, the columns.
// Params: $part; $asOf, $knownAt. Places: {sets}, {label}, {columns}, {rows}.
// binds: nodeState
// Not with DISTINCT, which compares {sets} as well, row by row, on the embedded engine.
CALL ({sets}) {
  UNWIND [{sets}] AS nodes
  UNWIND nodes AS node
  WITH collect(DISTINCT node) AS once
  UNWIND once AS node
  WITH node, stated(node) AS isKept
  WHERE node:{label}
  WITH collect(CASE WHEN isKept THEN [$part, node.id, node.kind, node.addedIn, node.sortKey] + {columns, it: node} END) AS kept,
    collect(CASE WHEN NOT isKept THEN node END) AS changed
  CALL (changed) {
    UNWIND changed AS node
    MATCH (node)-[:IN_STATE]->(nodeState:State)
    WHERE known(node) AND holds(nodeState)
    RETURN collect([$part, node.id, node.kind, node.addedIn, nodeState.sortKey] + {columns, it: nodeState}) AS others
  }
  RETURN kept + others AS {rows}
}
