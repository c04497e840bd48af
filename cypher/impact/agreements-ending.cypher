// Agreements, VALID on the day, whose base is gone or whose last participant is.
// A row: id, labels, kind, addedIn, state.
// Params: $ids of who is gone, each once; $limit; $asOf, $knownAt. Order: day of signature, id.
UNWIND $ids AS id
MATCH (gone:Entity {id: id})-[party:NETWORK_AGREEMENT]-(:Entity)
WHERE known(party)
WITH party.agreementId AS agreementId, max(CASE WHEN valid(party) THEN 1 ELSE 0 END) AS takesPart
MATCH (agreement:Entity {id: agreementId})-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND inForce(agreementState) AND NOT partiesGone(agreement) AND (
  agreementState.base IN $ids
  OR (takesPart = 1 AND NOT EXISTS {
    MATCH (base:Entity {id: agreementState.base})-[other:NETWORK_AGREEMENT]->(participant:Subject)
    WHERE other.agreementId = agreement.id AND valid(other) AND NOT participant.id IN $ids
  }))
WITH agreement, agreementState
ORDER BY agreementState.sortKey, agreement.id
LIMIT $limit
RETURN entityRow(agreement)
ORDER BY agreementState.sortKey, agreement.id
