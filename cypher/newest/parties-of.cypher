// Whom those of these nodes that are agreements join or ever joined.
// A row: baseId, participantId. Params: $ids, each once. Order: none.
UNWIND $ids AS id
MATCH (agreement:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE agreement:Agreement
WITH DISTINCT agreement, state.base AS baseId
MATCH (base:Entity {id: baseId})-[link:NETWORK_AGREEMENT]->(participant:Entity)
WHERE link.agreementId = agreement.id
RETURN DISTINCT base.id AS baseId, participant.id AS participantId
