// State VALID of the relationship `it`: it holds, and its basis is in force.
stands(it) AND NOT EXISTS {
  MATCH (basis:Entity {id: it.basis})-[:IN_STATE]->(basisState:State)
  WHERE holds(basisState) AND (basisState.inForceFrom > $asOf OR basisState.inForceTo <= $asOf)
}
