// When a node has a state, on both clocks, those withdrawn included.
// A row for each state: labels of the node; validFrom, validTo, addedIn, retractedIn. Params: $id. Order: none.
MATCH (entity:Entity {id: $id})-[:IN_STATE]->(state:State)
RETURN labels(entity) AS labels, state.validFrom AS validFrom, state.validTo AS validTo, state.addedIn AS addedIn,
  state.retractedIn AS retractedIn
