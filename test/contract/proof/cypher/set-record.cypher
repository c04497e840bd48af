// Changes the record of a revision. A row: changed, their number. Params: $number, $properties.
MATCH (record:Revision {number: $number})
SET record += $properties
RETURN count(record) AS changed
