// How many revisions there are.
// A row: total. Params: $knownAt, the newest one. Places: {filter}.
MATCH (record:Revision)
WHERE record.number <= $knownAt AND {filter}
RETURN count(record) AS total
