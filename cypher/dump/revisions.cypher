// The records of the revisions up to one.
// A row: record.
// Params: $revision. Order: number.
MATCH (record:Revision)
WHERE record.number <= $revision
RETURN properties(record) AS record
ORDER BY record.number
