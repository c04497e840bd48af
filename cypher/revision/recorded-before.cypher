// The newest revision recorded before an instant.
// A row: revision; null where there is none.
// Params: $instant, in UTC.
MATCH (record:Revision)
WHERE record.at < $instant
RETURN max(record.number) AS revision
