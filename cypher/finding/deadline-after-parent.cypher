// Duties of sub-items that are due later than the duty of an item they detail; of several, the nearest item.
// A row: as {page} says; mentions, the other duty. Params: $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {valid}, {page}.
// Order: region, duty's key, id.
// Cost: scans the duties; of those with a date, walks up to the act.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE dutyState.due IS NOT NULL AND known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty)
WITH duty, dutyState
MATCH (duty)<-[own:ESTABLISHES]-(clause:Provision)-[parts:PART_OF*1..5]->(parent:Provision)-[other:ESTABLISHES]->(parentDuty:Duty)-[:IN_STATE]->(parentState:State)
WHERE known(own) AND all(step IN parts WHERE known(step)) AND known(other) AND known(parentDuty) AND holds(parentState)
  AND parentState.due < dutyState.due
  AND (parentState.periodFrom IS NULL OR parentState.periodFrom <= $asOf) AND (parentState.periodTo IS NULL OR parentState.periodTo > $asOf)
  AND (parentState.inForceFrom IS NULL OR parentState.inForceFrom <= $asOf) AND (parentState.inForceTo IS NULL OR parentState.inForceTo > $asOf)
WITH duty, dutyState, parentDuty, [own.id] + [step IN parts | step.id] + [other.id] AS proof
ORDER BY size(proof), parentDuty.id
WITH duty, dutyState, collect(parentDuty.id) AS parents, collect(proof) AS proofs
WITH null AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [head(parents)] AS mentions, [] AS counts, head(proofs) AS evidence,
  coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id AS findingKey
{page}
