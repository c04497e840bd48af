// The first revisions: who recorded them and why, from the first on.
// A row: revision, recordedBy, why.
// Params: $most, how many.
MATCH (record:Revision)
WHERE record.number <= $most
RETURN record.number AS revision, record.recordedBy AS recordedBy, record.why AS why
ORDER BY revision
