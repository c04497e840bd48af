// Who else is gone when these are: posts in them, and groups of which no member is left.
// A group stays where nobody is recorded, or nobody of those gone was in existence.
// A row: id.
// Params: $ids of who is newly gone, each once; $gone, all who are gone so far; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[:IN_STATE]->(nearState:State)
WHERE holds(nearState)
MATCH (near)-[link:POST_IN|MEMBER_OF]-(subject:Subject)
WHERE valid(link) AND known(subject) AND NOT subject.id IN $gone AND (
  (type(link) = 'POST_IN' AND endNode(link).id = near.id AND NOT EXISTS {
    MATCH (subject)-[post:POST_IN]->(organisation:Subject)
    WHERE valid(post) AND NOT organisation.id IN $gone
  })
  OR (type(link) = 'MEMBER_OF' AND startNode(link).id = near.id AND inExistence(nearState) AND NOT EXISTS {
    MATCH (subject)<-[membership:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
    WHERE valid(membership) AND holds(memberState) AND inExistence(memberState) AND NOT member.id IN $gone
  }))
RETURN DISTINCT subject.id AS id
