// State NOT_YET of the relationship `it`: it begins later, or its basis is not in force yet.
known(it) AND (notBegun(it) OR (stands(it) AND EXISTS {
  MATCH (basis:Entity {id: it.basis})-[:IN_STATE]->(basisState:State)
  WHERE holds(basisState) AND basisState.inForceFrom > $asOf
}))
