// Subjects that exist on the day, fit and bear a duty that fits, themselves or through groups. A group and a duty are looked at once, however many belong to the one or bear the other.
// A row: ids of some. Params: $limit; $asOf, $knownAt. Places: {filter}, of the subjects; {sought}, what follows from it and has an index; {borne}, {dutyFilter}. Order: by name.
CALL () {
  MATCH (subject:Subject)
  WHERE stated(subject) AND inExistence(subject) AND subject.sortKey IS NOT NULL AND subject.id IS NOT NULL AND {sought} AND {filter, subjectState: subject}
  RETURN subject, subject.sortKey AS sortKey
  UNION ALL
  MATCH (subject:Entity)
  WHERE statedElsewhere(subject)
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE subject:Subject AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
  RETURN subject, subjectState.sortKey AS sortKey
}
MATCH (subject)-[memberships:MEMBER_OF*0..5]->(bearer:Entity)
WHERE all(step IN memberships WHERE stands(step))
WITH bearer, collect(DISTINCT [sortKey, subject.id]) AS members
MATCH (bearer)-[link:RESPONSIBLE_FOR]->(duty:Duty)
WHERE {borne}
WITH duty, collect(members) AS bearers
MATCH (duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {dutyFilter}
UNWIND bearers AS members
UNWIND members AS member
WITH DISTINCT member
ORDER BY head(member), last(member)
LIMIT $limit
WITH collect(last(member)) AS ids
UNWIND range(0, size(ids), 500) AS begin
RETURN ids[begin..begin + 500] AS ids
