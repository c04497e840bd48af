// All states that nodes had up to the day, in the order in which they had them.
// A row: id, labels, kind, addedIn, state; validTo, the first day on which it was no longer the state, null where it lasts.
// Params: $ids, each once; $asOf, $knownAt. Order: validFrom, an unknown one first.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(entityState:State)
WHERE known(entity) AND known(entityState) AND (entityState.validFrom IS NULL OR entityState.validFrom <= $asOf)
RETURN entityRow(entity), entityState.validTo AS validTo
ORDER BY coalesce(entityState.validFrom, ''), entityState.id
