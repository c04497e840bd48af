// A page of the subjects that reach each node of a set by one kind of relationship, as subject/joined-to.
// A row of {rows}: part, near id, subject's id. {far}: the subjects.
// Params: $part, $limit. Places: {near}, {type}, {filter}, {rows}, {far}. Order: name, id.
// binds: link subject subjectState
CALL ({near}) {
  UNWIND {near} AS near
  CALL (near) {
    MATCH (near)<-[link:{type}]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
    WHERE valid(link) AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
    WITH DISTINCT subject, subjectState
    ORDER BY subjectState.sortKey, subject.id
    LIMIT $limit
    RETURN subject
  }
  RETURN collect([$part, near.id, subject.id]) AS {rows}, collect(DISTINCT subject) AS {far}
}
