// Subjects, in existence on the day and not gone themselves, whose only hosts or only superiors are gone.
// A row: relation, which of them; id, labels, kind, addedIn, state.
// Params: $ids of who is gone, each once; $limit; $asOf, $knownAt. Order: relation, name, id.
UNWIND $ids AS id
MATCH (gone:Entity {id: id})<-[link:HOSTED_BY|SUBORDINATE_TO]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE valid(link) AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND NOT subject.id IN $ids AND NOT EXISTS {
  MATCH (subject)-[other:HOSTED_BY|SUBORDINATE_TO]->(upper:Subject)
  WHERE type(other) = type(link) AND valid(other) AND NOT upper.id IN $ids
}
WITH DISTINCT type(link) AS relation, subject, subjectState
ORDER BY relation, subjectState.sortKey, subject.id
LIMIT $limit
RETURN relation, entityRow(subject)
ORDER BY relation, subjectState.sortKey, subject.id
