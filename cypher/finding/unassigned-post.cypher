// Posts that bear a duty, themselves or within a group, and that nobody holds on the day.
// A row: as {page} says; mentions, their duties. Params: $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {bearing}, {valid}, {page}. Order: region, name, id.
// Cost: scans the posts; of each, looks for one holder, and reads what a vacant one bears.
MATCH (subject:Position)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState)
  AND askedRegion(subjectState) AND askedSubject(subject) AND {bearing} AND NOT EXISTS {
  MATCH (subject)<-[held:HOLDS]-(:Person)
  WHERE valid(held)
}
CALL (subject) {
  MATCH (subject)-[above:MEMBER_OF*0..5]->(bearer:Subject)
  WHERE all(step IN above WHERE stands(step))
  WITH above, bearer
  MATCH (bearer)-[link:RESPONSIBLE_FOR]->(duty:Duty)-[:IN_STATE]->(dutyState:State)
  WHERE valid(link) AND known(duty) AND holds(dutyState) AND {valid}
  RETURN duty, dutyState, [step IN above | step.id] + [link.id] AS proof
}
WITH subject, subjectState, duty, dutyState, proof
ORDER BY dutyState.sortKey, size(proof), proof
WITH subject, subjectState, collect(DISTINCT duty.id) AS duties, collect(dutyState.act) AS acts, collect(proof) AS proofs
WITH subject.id AS subjectId, null AS dutyId, head(acts) AS actId, duties AS mentions, [] AS counts,
  reduce(all = [], proof IN proofs | all + [id IN proof WHERE NOT id IN all]) AS evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey, subject.id AS findingKey
{page}
