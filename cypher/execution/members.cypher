// The members of each of these groups.
// A row: members, a slice of them, each as a list: groupId; a list of id, kind, addedIn, sortKey and the values of {subject}.
// Params: $ids, each once; $slice; $asOf, $knownAt. Places: {subject}. Order: none.
UNWIND $ids AS groupId
MATCH (near:Entity {id: groupId})<-[link:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
WHERE valid(link) AND known(member) AND holds(memberState) AND inExistence(memberState)
WITH DISTINCT groupId, member, memberState
WITH collect([groupId, [member.id, member.kind, member.addedIn, memberState.sortKey, {subject, it: memberState}]]) AS found
UNWIND range(0, size(found) - 1, $slice) AS start
RETURN found[start..start + $slice] AS members
