// Who else is gone when all of these are: posts in them, and groups of which no member is left.
// A group stays where nobody is recorded, or nobody of those gone was in existence.
// A row: id.
// Params: $ids of who is gone so far, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[:IN_STATE]->(nearState:State)
WHERE holds(nearState) AND inExistence(nearState)
MATCH (near)-[link:POST_IN|MEMBER_OF]-(subject:Subject)
WHERE valid(link) AND known(subject) AND (
  (type(link) = 'POST_IN' AND endNode(link).id = near.id) OR (type(link) = 'MEMBER_OF' AND startNode(link).id = near.id))
WITH subject, type(link) AS relation, count(DISTINCT near.id) AS gone
WHERE NOT subject.id IN $ids
MATCH (subject)-[other:POST_IN|MEMBER_OF]-(support:Subject)-[:IN_STATE]->(supportState:State)
WHERE type(other) = relation AND valid(other) AND holds(supportState) AND inExistence(supportState) AND (
  (relation = 'POST_IN' AND startNode(other).id = subject.id) OR (relation = 'MEMBER_OF' AND endNode(other).id = subject.id))
WITH subject, gone, count(DISTINCT support.id) AS recorded
WHERE gone = recorded
RETURN DISTINCT subject.id AS id
