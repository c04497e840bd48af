// Duties whose clause is no longer in force, and relationships that hold while the clause or act they rest on is no longer in
// force. Responsibilities for a duty that is itself no longer VALID are told with the duty, if at all.
// A row: as {page} says; mentions, what it rests on and, of a relationship, its two ends. Params: $asOf, $knownAt, those of {asked}.
// Places: {valid}, {asked}, {page}. Order: region, key, id.
// Cost: scans the duties, clauses and acts; where a clause or act is such a basis, the relationships of subjects, too.
CALL () {
  MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
  WHERE known(duty) AND holds(dutyState) AND (dutyState.periodFrom IS NULL OR dutyState.periodFrom <= $asOf)
    AND (dutyState.periodTo IS NULL OR dutyState.periodTo > $asOf) AND (dutyState.inForceFrom IS NULL OR dutyState.inForceFrom <= $asOf) AND dutyState.inForceTo <= $asOf
  WITH duty, dutyState
  MATCH (duty)<-[link:ESTABLISHES|RESPONSIBLE_FOR]-(:Entity)
  WHERE known(link)
  WITH duty, dutyState, link
  ORDER BY type(link), link.order, link.id
  WITH duty, dutyState, collect(link.id) AS evidence
  RETURN null AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [dutyState.act] AS acts, [dutyState.provision] AS mentions, evidence,
    coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id AS findingKey
  UNION ALL
  CALL () {
    MATCH (clause:Provision)-[:IN_STATE]->(source:State)
    WHERE known(clause) AND holds(source) AND (source.inForceFrom IS NULL OR source.inForceFrom <= $asOf) AND source.inForceTo <= $asOf
    RETURN clause.id AS sourceId
    UNION ALL
    MATCH (document:Act)-[:IN_STATE]->(source:State)
    WHERE known(document) AND holds(source) AND (source.inForceFrom IS NULL OR source.inForceFrom <= $asOf) AND source.inForceTo <= $asOf
    RETURN document.id AS sourceId
  }
  WITH collect(sourceId) AS sourceIds
  WHERE size(sourceIds) > 0
  MATCH (near:Entity)-[link:RESPONSIBLE_FOR|SUBORDINATE_TO|HOSTED_BY|MEMBER_OF|POST_IN|HOLDS|SUCCEEDS]->(far:Entity)
  WHERE link.basis IN sourceIds AND stands(link)
  WITH near, link, far, type(link) AS relation
  MATCH (far)-[:IN_STATE]->(dutyState:State)
  WHERE holds(dutyState) AND (relation <> 'RESPONSIBLE_FOR' OR {valid})
  WITH near, link, far, dutyState AS farState, relation
  MATCH (near)-[:IN_STATE]->(nearState:State)
  WHERE holds(nearState)
  WITH near, nearState, link, far, farState, relation
  MATCH (ground:Entity {id: link.basis})-[:IN_STATE]->(groundState:State)
  WHERE holds(groundState)
  WITH near, nearState, far, farState, relation, link, ground.id AS groundId, coalesce(groundState.act, ground.id) AS actId
  ORDER BY link.id
  WITH near, nearState, far, farState, relation, collect(link.id) AS evidence, collect(groundId) AS grounds, collect(actId) AS actIds
  RETURN CASE WHEN relation = 'HOLDS' THEN far.id ELSE near.id END AS subjectId,
    CASE WHEN relation = 'RESPONSIBLE_FOR' THEN far.id ELSE null END AS dutyId, head(actIds) AS actId,
    actIds + [coalesce(farState.act, '')] AS acts, [head(grounds), near.id, far.id] AS mentions, evidence,
    coalesce(CASE WHEN relation IN ['RESPONSIBLE_FOR', 'HOLDS'] THEN farState.region ELSE nearState.region END, '') AS region,
    CASE WHEN relation IN ['RESPONSIBLE_FOR', 'HOLDS'] THEN farState.sortKey ELSE nearState.sortKey END AS sortKey,
    near.id + ':' + relation + ':' + far.id AS findingKey
}
WITH subjectId, dutyId, actId, acts, mentions, [] AS counts, evidence, region, sortKey, findingKey
WHERE {asked}
{page}
