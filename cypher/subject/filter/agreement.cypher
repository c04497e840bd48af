// Is a party to an agreement, as base or as participant. Places: {agreementFilter}.
// Two EXISTS: the embedded engine works a single one out for all subjects, however few are left, and Neo4j plans it four times as long.
// binds: link agreement agreementState
EXISTS {
  MATCH (subject)-[link:NETWORK_AGREEMENT]-(:Entity)
  WHERE known(link) AND EXISTS {
    MATCH (agreement:Entity {id: link.agreementId})-[:IN_STATE]->(agreementState:State)
    WHERE holds(agreementState) AND {agreementFilter}
  }
}
