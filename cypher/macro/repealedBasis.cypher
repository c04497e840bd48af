// State REPEALED_BASIS of the relationship `it`: it holds, but its basis is no longer in force.
stands(it) AND EXISTS {
  MATCH (basis:Entity {id: it.basis})-[:IN_STATE]->(basisState:State)
  WHERE holds(basisState) AND (basisState.inForceFrom IS NULL OR basisState.inForceFrom <= $asOf) AND basisState.inForceTo <= $asOf
}
