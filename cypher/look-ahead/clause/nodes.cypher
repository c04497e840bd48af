// The nodes of some sets that have a label, each once, in the state they have at the moment: the one kept with them, or one of their states.
// A row of {rows}: part, id, kind, addedIn, sort key, the columns.
// Params: $part; $asOf, $knownAt. Places: {sets}, {label}, {columns}, {rows}.
// binds: nodeState
CALL ({sets}) {
  CALL ({sets}) {
    UNWIND [{sets}] AS nodes
    UNWIND nodes AS node
    WITH DISTINCT node
    WHERE node:{label} AND stated(node)
    RETURN node, node AS nodeState
    UNION ALL
    UNWIND [{sets}] AS nodes
    UNWIND nodes AS node
    WITH DISTINCT node
    WHERE node:{label} AND (node.statedSince > $knownAt OR node.statedFrom > $asOf)
    MATCH (node)-[:IN_STATE]->(nodeState:State)
    WHERE known(node) AND holds(nodeState)
    RETURN node, nodeState
  }
  RETURN collect([$part, node.id, node.kind, node.addedIn, nodeState.sortKey, {columns, it: nodeState}]) AS {rows}
}
