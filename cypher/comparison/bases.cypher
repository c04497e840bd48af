// Provisions, acts and agreements that keep what rests on them from holding at one moment and not at the other.
// A row: id. Params: $asOf, $knownAt; $thenAsOf, $thenKnownAt. Order: none.
MATCH (changed:State)<-[:IN_STATE]-(basis:Entity)
WHERE mayDiffer(changed)
WITH DISTINCT basis
WHERE EXISTS {
  MATCH (basis)-[:IN_STATE]->(state:State)
  WHERE holds(state) AND (state.inForceFrom > $asOf OR state.inForceTo <= $asOf)
} <> EXISTS {
  MATCH (basis)-[:IN_STATE]->(former:State)
  WHERE holds(former, then) AND (former.inForceFrom > $thenAsOf OR former.inForceTo <= $thenAsOf)
}
RETURN basis.id AS id
