// One step of an accountability trace, whatever the state of its links.
// A row: nearId; of the link relation, fromId, toId, link; of the far node farId, farLabels, farKind, farAddedIn, farState.
// Params: $ids, each once; $perGroup, members of a group at most; $limit, rows at most; $asOf, $knownAt.
// Order: place among siblings, far node's key, link's id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})
CALL (near) {
  MATCH (near)-[link:PART_OF|FOLLOWS|SUBORDINATE_TO|POST_IN|CONCERNS]->(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE known(link) AND known(far) AND holds(farState)
  RETURN link, far, farState
  UNION ALL
  MATCH (near)<-[link:ESTABLISHES|RESPONSIBLE_FOR|POST_IN|HOLDS]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE known(link) AND known(far) AND holds(farState)
  RETURN link, far, farState
  UNION ALL
  MATCH (near)<-[link:MEMBER_OF]-(far:Entity)-[:IN_STATE]->(farState:State)
  WHERE known(link) AND known(far) AND holds(farState) AND inExistence(farState)
  RETURN link, far, farState
  ORDER BY farState.sortKey, link.id
  LIMIT $perGroup
}
RETURN near.id AS nearId, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link,
  far.id AS farId, labels(far) AS farLabels, far.kind AS farKind, far.addedIn AS farAddedIn, properties(farState) AS farState
ORDER BY link.order, farState.sortKey, link.id
LIMIT $limit
