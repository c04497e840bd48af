// Subjects of the institutional level that execute a duty which requires agreements, themselves or through their groups,
// and are party to none in force; for a post its organisation counts.
// A row: as {page} says. Params: $executingRoles; $asOf, $knownAt; $regions, $subjects, $duties, $acts ('' for any).
// Places: {valid}, {page}.
// Order: region, duty's key, duty's id, subject's id.
// Cost: scans the duties; of those that require agreements, reads the members of their groups and looks for an agreement of each.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE dutyState.requiresAgreement = true AND known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty)
WITH duty, dutyState
MATCH (duty)<-[established:ESTABLISHES]-(:Provision)
WHERE known(established)
WITH duty, dutyState, established
MATCH (duty)<-[link:RESPONSIBLE_FOR]-(bearer:Subject)<-[inside:MEMBER_OF*0..5]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE link.role IN $executingRoles AND valid(link) AND all(step IN inside WHERE stands(step))
  AND NOT subject:Group AND known(subject) AND holds(subjectState) AND inExistence(subjectState)
  AND subjectState.level = 'INSTITUTIONAL' AND askedSubject(subject) AND NOT EXISTS {
    MATCH (subject)-[seat:POST_IN*0..1]->(party:Entity)-[agreed:NETWORK_AGREEMENT]-(:Entity)
    WHERE all(step IN seat WHERE stands(step)) AND valid(agreed)
  }
WITH duty, dutyState, subject, [established.id, link.id] + [step IN inside | step.id] AS proof
ORDER BY size(proof), proof[1]
WITH duty, dutyState, subject, collect(proof) AS proofs
WITH subject.id AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [] AS mentions, [] AS counts, head(proofs) AS evidence,
  coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id + ':' + subject.id AS findingKey
{page}
