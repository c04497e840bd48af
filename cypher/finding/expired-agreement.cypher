// Agreements that have expired, and none since among all their parties; a party that no longer exists is none.
// An agreement since ends later, and has begun by the day; it may itself have expired, and is then found instead.
// A row: as {page} says; its subject is the base, mentions the agreement and the participants. Params: $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {page}. Order: region, name of the base, its id, agreement's id.
// Cost: scans the agreements; of each expired one, reads the other agreements of its base.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState)
  AND (agreementState.inForceFrom IS NULL OR agreementState.inForceFrom <= $asOf) AND agreementState.inForceTo <= $asOf
WITH agreement, agreementState
MATCH (subject:Entity {id: agreementState.base})-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND askedRegion(subjectState) AND askedSubject(subject)
WITH agreement, agreementState, subject, subjectState
MATCH (subject)-[link:NETWORK_AGREEMENT]->(party:Subject)-[:IN_STATE]->(partyState:State)
WHERE link.agreementId = agreement.id AND known(link) AND known(party) AND holds(partyState) AND inExistence(partyState)
WITH agreement, agreementState, subject, subjectState, party, link
ORDER BY link.order, link.id
WITH agreement, agreementState, subject, subjectState, collect(party.id) AS parties, collect(link.id) AS evidence
CALL (agreement, agreementState, subject, parties) {
  MATCH (subject)-[near:NETWORK_AGREEMENT]-(:Entity)
  WHERE near.agreementId <> agreement.id AND known(near)
  WITH DISTINCT agreementState, parties, near.agreementId AS laterId
  MATCH (later:Entity {id: laterId})-[:IN_STATE]->(laterState:State)
  WHERE known(later) AND holds(laterState)
    AND (laterState.inForceFrom IS NULL OR laterState.inForceFrom <= $asOf)
    AND (laterState.inForceTo IS NULL OR laterState.inForceTo > agreementState.inForceTo)
  WITH parties, later, laterState
  MATCH (:Entity {id: laterState.base})-[far:NETWORK_AGREEMENT]->(partner:Entity)
  WHERE far.agreementId = later.id AND known(far)
  WITH parties, later, laterState, collect(partner.id) AS partners
  WHERE all(party IN parties WHERE party IN partners OR party = laterState.base)
  RETURN count(later) AS renewals
}
WITH agreement, subject, subjectState, parties, evidence, renewals
WHERE renewals = 0
WITH subject.id AS subjectId, null AS dutyId, null AS actId, [agreement.id] + parties AS mentions, [] AS counts, evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey, subject.id + ':' + agreement.id AS findingKey
{page}
