// Groups that bear a duty, themselves or within another group, and in which nobody is recorded, groups in them opened.
// A row: as {page} says; mentions, their duties. Params: $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {bearing}, {valid}, {page}. Order: region, name, id.
// Cost: scans the groups; of each, looks for one member, and reads what an empty one bears.
MATCH (subject:Group)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState)
  AND askedRegion(subjectState) AND askedSubject(subject) AND {bearing}
CALL (subject) {
  MATCH (subject)<-[link:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
  WHERE valid(link) AND NOT member:Group AND known(member) AND holds(memberState) AND inExistence(memberState)
  WITH member
  LIMIT 1
  RETURN count(member) AS members
}
WITH subject, subjectState, members
WHERE members = 0 AND NOT EXISTS {
  MATCH (subject)<-[inside:MEMBER_OF*2..5]-(member:Subject)-[:IN_STATE]->(memberState:State)
  WHERE all(step IN inside WHERE stands(step)) AND NOT member:Group AND known(member) AND holds(memberState) AND inExistence(memberState)
}
WITH subject, subjectState
MATCH (subject)-[above:MEMBER_OF*0..5]->(bearer:Subject)-[link:RESPONSIBLE_FOR]->(duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE all(step IN above WHERE stands(step)) AND valid(link) AND known(duty) AND holds(dutyState) AND {valid}
WITH subject, subjectState, duty, dutyState, [step IN above | step.id] + [link.id] AS proof
ORDER BY dutyState.sortKey, size(proof), proof
WITH subject, subjectState, collect(DISTINCT duty.id) AS duties, collect(dutyState.act) AS acts, collect(proof) AS proofs
WITH subject.id AS subjectId, null AS dutyId, head(acts) AS actId, duties AS mentions, [] AS counts,
  reduce(all = [], proof IN proofs | all + [id IN proof WHERE NOT id IN all]) AS evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey, subject.id AS findingKey
{page}
