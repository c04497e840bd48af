// Subjects that answer to nobody, though their region has somebody of a higher level. A centre stands in its host, a post in
// its organisation: they are none.
// A row: as {page} says; evidence, what they once answered to. Params: $neverSuperior, kinds that are nobody's superior here;
// $mayBeOrphan, kinds that need not answer to anybody; $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {page}. Order: region, name, id.
// Cost: scans the subjects twice, for the levels of each region and for those without a superior.
MATCH (higher:Subject)-[:IN_STATE]->(higherState:State)
WHERE NOT higher.kind IN $neverSuperior AND higherState.level <> 'INSTITUTIONAL'
  AND higherState.region IS NOT NULL AND known(higher) AND holds(higherState) AND inExistence(higherState)
WITH collect(DISTINCT higherState.region + ' ' + higherState.level) AS levels
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE NOT subject.kind IN $mayBeOrphan AND subjectState.region IS NOT NULL
  AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND askedRegion(subjectState) AND askedSubject(subject)
  AND ((subjectState.level <> 'FEDERAL' AND subjectState.region + ' FEDERAL' IN levels)
    OR (subjectState.level IN ['MUNICIPAL', 'INSTITUTIONAL'] AND subjectState.region + ' REGIONAL' IN levels)
    OR (subjectState.level = 'INSTITUTIONAL' AND subjectState.region + ' MUNICIPAL' IN levels))
  AND NOT EXISTS { MATCH (subject)-[link:SUBORDINATE_TO|HOSTED_BY|POST_IN]->(:Entity) WHERE valid(link) }
CALL (subject) {
  MATCH (subject)-[former:SUBORDINATE_TO|HOSTED_BY|POST_IN]->(:Entity)
  WHERE known(former)
  RETURN collect(former.id) AS evidence
}
WITH subject.id AS subjectId, null AS dutyId, null AS actId, [] AS mentions, [] AS counts, evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey, subject.id AS findingKey
{page}
