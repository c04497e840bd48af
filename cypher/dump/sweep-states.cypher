// Removes some states, whichever come first.
// A row: removed, their number.
// Params: $limit.
MATCH (state:State)
WITH state
LIMIT $limit
DETACH DELETE state
RETURN count(*) AS removed
