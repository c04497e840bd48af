// Puts in the record of a revision. A row: changed, their number. Params: $number, $properties.
CREATE (record:Revision {number: $number})
SET record += $properties
RETURN count(record) AS changed
