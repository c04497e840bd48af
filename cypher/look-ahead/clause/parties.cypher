// The links from the base of each agreement of a set to its participants, as agreement/parties.
// A row of {rows}: part, agreement's id, participant's id, base's id, the columns. {bases}: the bases. {far}: the participants.
// Params: $part. Places: {near}, {columns}, {rows}, {bases}, {far}.
// binds: nearState base link far
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)-[:IN_STATE]->(nearState:State)
  WHERE known(near) AND holds(nearState)
  MATCH (base:Entity {id: nearState.base})-[link:NETWORK_AGREEMENT]->(far:Entity)
  WHERE link.agreementId = near.id AND known(link)
  RETURN collect([$part, near.id, far.id, base.id] + {columns, it: link}) AS {rows}, collect(DISTINCT base) AS {bases}, collect(DISTINCT far) AS {far}
}
