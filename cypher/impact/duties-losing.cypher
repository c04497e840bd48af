// Duties, VALID on the day, that somebody bears in some of the roles and nobody would bear in them.
// A row: loss, the name of the roles; id, labels, kind, addedIn, state.
// Params: $ids of who is gone, each once; $losses of {name, roles}; $limit; $asOf, $knownAt. Order: loss, act and path, id.
UNWIND $losses AS loss
WITH loss.name AS name, loss.roles AS roles
UNWIND $ids AS id
MATCH (gone:Entity {id: id})-[link:RESPONSIBLE_FOR]->(duty:Duty)
WHERE valid(link) AND link.role IN roles AND known(duty)
WITH DISTINCT name, roles, duty
MATCH (duty)-[:IN_STATE]->(dutyState:State)
WHERE holds(dutyState) AND listed(dutyState) AND NOT EXISTS {
  MATCH (duty)<-[other:RESPONSIBLE_FOR]-(bearer:Subject)
  WHERE valid(other) AND other.role IN roles AND NOT bearer.id IN $ids
}
WITH name, duty, dutyState
ORDER BY name, dutyState.sortKey, duty.id
LIMIT $limit
RETURN name AS loss, entityRow(duty)
ORDER BY loss, dutyState.sortKey, duty.id
