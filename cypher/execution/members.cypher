// The members of each of these groups.
// A row: groupId; id, labels, kind, addedIn, state, of the member.
// Params: $ids, each once; $asOf, $knownAt. Order: name, id.
UNWIND $ids AS groupId
MATCH (near:Entity {id: groupId})<-[link:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
WHERE valid(link) AND known(member) AND holds(memberState) AND inExistence(memberState)
RETURN DISTINCT groupId, entityRow(member)
