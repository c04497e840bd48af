// Relationships that are VALID at one of two moments only, those together that join the same nodes by the same fact.
// A row: relation, fromId, toId; here, a list of those VALID at the moment; there, of those VALID at the other; fromSortKey, toSortKey.
// Params: $bases whose force differs; $limit; $asOf, $knownAt; $thenAsOf, $thenKnownAt. Places: {region}, {side}.
// Order: relation, key and id of from, key and id of to, agreement, kind.
MATCH (subject:Entity)
MATCH (subject)-[link]->(object:Entity)
WHERE mayDiffer(link) OR link.basis IN $bases
WITH subject, object, link, valid(link) AS isHere, validThen(link) AS isThere
WHERE isHere <> isThere AND {region}
WITH subject, object, type(link) AS relation, coalesce(link.agreementId, '') AS agreementId, coalesce(link.kind, '') AS kind,
  collect(CASE WHEN isHere THEN properties(link) END) AS here, collect(CASE WHEN isThere THEN properties(link) END) AS there
WHERE {side}
MATCH (subject)-[:IN_STATE]->(subjectState:State)
WHERE holds(subjectState)
MATCH (object)-[:IN_STATE]->(objectState:State)
WHERE holds(objectState)
WITH relation, subject.id AS fromId, object.id AS toId, here, there, subjectState.sortKey AS fromSortKey, objectState.sortKey AS toSortKey, agreementId, kind
ORDER BY relation, fromSortKey, fromId, toSortKey, toId, agreementId, kind
LIMIT $limit
RETURN relation, fromId, toId, here, there, fromSortKey, toSortKey
ORDER BY relation, fromSortKey, fromId, toSortKey, toId, agreementId, kind
