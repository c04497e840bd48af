// A page of the subjects that reach each of these nodes by one kind of relationship: its subordinates, its members.
// A row: nearId, id, labels, kind, addedIn, state.
// Params: $ids, each once; $limit; $asOf, $knownAt. Places: {type}, {filter}, {after}. Order: name, id.
UNWIND $ids AS id
MATCH (near:Entity {id: id})
CALL (near) {
  MATCH (near)<-[link:{type}]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
  WHERE valid(link) AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
  RETURN DISTINCT subject, subjectState
  ORDER BY subjectState.sortKey, subject.id
  LIMIT $limit
}
RETURN near.id AS nearId, entityRow(subject)
ORDER BY subjectState.sortKey, subject.id
