// The links from the base of each of these agreements to its participants, with the participants.
// A row: nearId, the agreement; of the link relation, fromId, toId, link; of the participant farId, farLabels, farKind, farAddedIn, farState.
// Params: $ids, each once; $asOf, $knownAt. Order: place among siblings, participant's key, link's id.
UNWIND $ids AS id
MATCH (agreement:Entity {id: id})-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState)
MATCH (base:Entity {id: agreementState.base})-[link:NETWORK_AGREEMENT]->(far:Entity)-[:IN_STATE]->(farState:State)
WHERE link.agreementId = agreement.id AND known(link) AND known(far) AND holds(farState)
RETURN agreement.id AS nearId, type(link) AS relation, base.id AS fromId, far.id AS toId, properties(link) AS link,
  far.id AS farId, labels(far) AS farLabels, far.kind AS farKind, far.addedIn AS farAddedIn, properties(farState) AS farState
ORDER BY link.order, farState.sortKey, link.id
