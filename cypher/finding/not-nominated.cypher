// Those who execute a duty for which somebody has to be named, themselves or through their groups, and have named nobody though its day has passed.
// Who has named somebody once, and nobody for the day, has none. What is off control wants nobody any longer.
// A row: as {page} says. Params: $executingRoles; $asOf, $knownAt; $regions, $subjects, $duties, $acts ('' for any).
// Places: {valid}, {page}.
// Order: region, duty's key, duty's id, subject's id.
// Cost: scans the duties; of those that require a nomination, reads the members of their groups and looks for one of each.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE dutyState.requiresNomination = true AND dutyState.due < $asOf AND known(duty) AND holds(dutyState) AND {valid}
  AND askedRegion(dutyState) AND askedDuty(duty) AND NOT EXISTS {
  MATCH (duty)<-[off:OFF_CONTROL]-(:Entity)
  WHERE valid(off)
}
WITH duty, dutyState
MATCH (duty)<-[link:RESPONSIBLE_FOR]-(bearer:Subject)<-[inside:MEMBER_OF*0..5]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE link.role IN $executingRoles AND valid(link) AND all(step IN inside WHERE stands(step))
  AND NOT subject:Group AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND askedSubject(subject) AND NOT EXISTS {
    MATCH (duty)<-[:EXECUTION_OF]-(nomination:Nomination)-[:IN_STATE]->(nominationState:State)
    WHERE known(nomination) AND holds(nominationState) AND inPeriod(nominationState) AND nominationState.authority = subject.id
  }
WITH duty, dutyState, subject, [link.id] + [step IN inside | step.id] AS proof
ORDER BY size(proof), proof[0]
WITH duty, dutyState, subject, collect(proof) AS proofs
WITH subject.id AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [] AS mentions, [] AS counts, head(proofs) AS evidence,
  coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id + ':' + subject.id AS findingKey
{page}
