// A page of the revisions, newest first.
// A row: record.
// Params: $limit; $knownAt, the newest one. Places: {filter}, {after}. Order: number, falling. Cost: scans the revisions.
MATCH (record:Revision)
WHERE record.number <= $knownAt AND {filter} AND {after}
RETURN properties(record) AS record
ORDER BY record.number DESC
LIMIT $limit
