// The page of a rule about duties: only for its rows is the evidence read, the clause before those it names.
// A row: as page/row. Params: $limit. Places: {which}. Order: region, duty's key, id.
// binds: link
WITH duty, dutyState, coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id AS findingKey
WHERE {which}
WITH duty, dutyState, region, sortKey, findingKey
ORDER BY region, sortKey, findingKey
LIMIT $limit
OPTIONAL MATCH (duty)<-[link:ESTABLISHES|RESPONSIBLE_FOR]-(:Entity)
WHERE known(link)
WITH duty, dutyState, region, sortKey, findingKey, link
ORDER BY type(link), link.order, link.id
WITH duty, dutyState, region, sortKey, findingKey, collect(link.id) AS evidence
RETURN null AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [] AS mentions, [] AS counts, evidence, region, sortKey, findingKey
ORDER BY region, sortKey, findingKey
