// The states of what relationships rest on, those withdrawn included.
// A row for each state: id; state. Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (basis:Entity {id: id})-[:IN_STATE]->(state:State)
RETURN basis.id AS id, {inForceFrom: state.inForceFrom, inForceTo: state.inForceTo, validFrom: state.validFrom, validTo: state.validTo,
  addedIn: state.addedIn, retractedIn: state.retractedIn} AS state
