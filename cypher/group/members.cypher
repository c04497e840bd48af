// The members of each of these groups, as little of them as opening a group takes.
// A row: groupId, memberId, sortKey, isGroup.
// Params: $ids, each once; $asOf, $knownAt. Order: name, id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})<-[link:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
WHERE valid(link) AND known(member) AND holds(memberState) AND inExistence(memberState)
RETURN DISTINCT near.id AS groupId, member.id AS memberId, memberState.sortKey AS sortKey, member:Group AS isGroup
ORDER BY sortKey, memberId
