// Groups of which fewer members are recorded than their source declares, whether they bear a duty or not.
// A row: as {page} says; counts, the members recorded and declared. Params: $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {bearing}, {page}. Order: region, name, id.
// Cost: scans the groups; reads the memberships of those with a declared size.
MATCH (subject:Group)-[:IN_STATE]->(subjectState:State)
WHERE subjectState.declaredSize > 0 AND known(subject) AND holds(subjectState) AND inExistence(subjectState)
  AND askedRegion(subjectState) AND askedSubject(subject) AND {bearing}
CALL (subject) {
  MATCH (subject)<-[link:MEMBER_OF]-(member:Subject)-[:IN_STATE]->(memberState:State)
  WHERE valid(link) AND known(member) AND holds(memberState)
  WITH member.id AS memberId, link.id AS linkId
  ORDER BY linkId
  RETURN count(DISTINCT memberId) AS recorded, collect(linkId) AS evidence
}
WITH subject, subjectState, recorded, evidence
WHERE recorded < subjectState.declaredSize
WITH subject.id AS subjectId, null AS dutyId, null AS actId, [] AS mentions, [recorded, subjectState.declaredSize] AS counts, evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey, subject.id AS findingKey
{page}
