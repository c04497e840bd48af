// Puts other digests and hashes into the records of revisions.
// A row: replaced, their number.
// Params: $rows, the properties of the records.
UNWIND $rows AS row
MATCH (record:Revision {number: row.number})
SET record += row
RETURN count(record) AS replaced
