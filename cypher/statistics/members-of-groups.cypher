// Who is in these groups.
// A row: id, of the group; members, and those of them that are groups themselves: groups. None for a group without members.
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})<-[link:MEMBER_OF]-(member:Subject)
WHERE valid(link)
RETURN near.id AS id, collect(DISTINCT member.id) AS members,
  collect(DISTINCT CASE WHEN member:Group THEN member.id END) AS groups
