// Relationships that are VALID at one of two moments only, and UNKNOWN at neither, those together that join the same nodes by the same fact.
// A row: side (HERE or THERE where all are VALID at that one, BOTH), groups: a list of relation, fromId, toId, fromSortKey, toSortKey,
//   here, a list of those VALID at the moment, and there, of those VALID at the other; by relation, key and id of from, key and id of to; total, how many relationships there are.
// Params: $bases whose force differs; $limit of the lists, $mostGroups of that of BOTH; $asOf, $knownAt; $thenAsOf, $thenKnownAt. Places: {region}. Order: none.
MATCH (subject:Entity)
MATCH (subject)-[link]->(object:Entity)
WHERE mayDiffer(link) OR link.basis IN $bases
WITH subject, object, link, valid(link) AS isHere, valid(link, then) AS isThere
WHERE isHere <> isThere AND NOT unknown(link) AND NOT unknown(link, then) AND {region}
WITH subject, object, type(link) AS relation, coalesce(link.agreementId, '') AS agreementId, coalesce(link.kind, '') AS kind,
  collect(CASE WHEN isHere THEN properties(link) END) AS here, collect(CASE WHEN isThere THEN properties(link) END) AS there
MATCH (subject)-[:IN_STATE]->(subjectState:State)
WHERE (size(here) > 0 AND holds(subjectState)) OR (size(here) = 0 AND holds(subjectState, then))
MATCH (object)-[:IN_STATE]->(objectState:State)
WHERE (size(here) > 0 AND holds(objectState)) OR (size(here) = 0 AND holds(objectState, then))
WITH relation, subject.id AS fromId, object.id AS toId, here, there, agreementId, kind,
  subjectState.sortKey AS fromSortKey, objectState.sortKey AS toSortKey,
  CASE WHEN size(there) = 0 THEN 'HERE' WHEN size(here) = 0 THEN 'THERE' ELSE 'BOTH' END AS side
ORDER BY relation, fromSortKey, fromId, toSortKey, toId, agreementId, kind
WITH side, sum(size(here) + size(there)) AS total, collect({relation: relation, fromId: fromId, toId: toId, here: here, there: there, fromSortKey: fromSortKey, toSortKey: toSortKey}) AS groups
RETURN side, groups[0..CASE WHEN side = 'BOTH' THEN $mostGroups ELSE $limit END] AS groups, total
