// As `valid`, at the other moment of a comparison.
holdsThen(it) AND NOT EXISTS {
  MATCH (basis:Entity {id: it.basis})-[:IN_STATE]->(basisState:State)
  WHERE holdsThen(basisState) AND (basisState.inForceFrom > $thenAsOf OR basisState.inForceTo <= $thenAsOf)
}
