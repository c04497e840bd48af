// Each agreement to which these subjects are or were parties, in each of its states, those withdrawn included.
// A row: id; addedIn, retractedIn of the relationship that makes it a party; state. Params: $ids, each once. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link:NETWORK_AGREEMENT]-(:Entity)
WITH DISTINCT subject, link.agreementId AS agreementId, link.addedIn AS addedIn, link.retractedIn AS retractedIn
MATCH (agreement:Entity {id: agreementId})-[:IN_STATE]->(state:State)
RETURN subject.id AS id, addedIn, retractedIn, {inForceFrom: state.inForceFrom, inForceTo: state.inForceTo, validFrom: state.validFrom, validTo: state.validTo,
  addedIn: state.addedIn, retractedIn: state.retractedIn} AS state
