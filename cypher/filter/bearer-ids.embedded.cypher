// Subjects that fit and bear a duty that fits, themselves or through groups. A group and a duty are looked at once, however many belong to the one or bear the other.
// A row: id. Params: $limit; $asOf, $knownAt. Places: {filter}, of the subjects; {changed}, which finds those that are not kept; {borne}, {dutyFilter}. Order: none.
CALL () {
  MATCH (subject:Subject)
  WHERE stated(subject) AND {filter, subjectState: subject}
  RETURN collect(subject) AS kept
}
CALL () {
  {changed}
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE known(subject) AND holds(subjectState) AND {filter}
  RETURN collect(subject) AS changed
}
UNWIND kept + changed AS subject
MATCH (subject)-[memberships:MEMBER_OF*0..5]->(bearer:Entity)
WHERE all(step IN memberships WHERE stands(step))
WITH bearer, collect(DISTINCT subject.id) AS members
MATCH (bearer)-[link:RESPONSIBLE_FOR]->(duty:Duty)
WHERE {borne}
WITH duty, collect(members) AS bearers
MATCH (duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {dutyFilter}
UNWIND bearers AS members
UNWIND members AS id
RETURN DISTINCT id
LIMIT $limit
