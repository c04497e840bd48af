// Where each of these nodes belongs on the day: its region, and the act or organisation that it is a part of.
// A row: id, labels, region, ownerId (the act of a clause or duty, the base organisation of an agreement, who reports or names somebody), isThere (of a subject: it exists).
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[:IN_STATE]->(nearState:State)
WHERE known(near) AND holds(nearState)
RETURN near.id AS id, labels(near) AS labels, nearState.region AS region, coalesce(nearState.act, nearState.base, nearState.bearer, nearState.authority) AS ownerId, inExistence(nearState) AS isThere
