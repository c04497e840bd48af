// Removes the record of a revision. A row: changed, their number. Params: $number.
MATCH (record:Revision {number: $number})
DETACH DELETE record
RETURN count(*) AS changed
