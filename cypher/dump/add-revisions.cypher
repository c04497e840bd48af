// Adds the records of further revisions.
// A row: added, their number.
// Params: $rows, their properties.
UNWIND $rows AS row
CREATE (record:Revision {number: row.number})
SET record += row
RETURN count(record) AS added
