// Is a party to an agreement, as base or as participant. Places: {agreementFilter}.
// binds: link agreement agreementState
EXISTS {
  MATCH (subject)-[link:NETWORK_AGREEMENT]-(:Entity)
  MATCH (agreement:Entity {id: link.agreementId})-[:IN_STATE]->(agreementState:State)
  WHERE known(link) AND holds(agreementState) AND {agreementFilter}
}
