// Takes the mark of a load away; what it wrote is gone before.
// A row: ended, 1, or 0 where somebody has taken it over.
// Params: $token.
MATCH (load:Load)
WHERE load.token = $token
DETACH DELETE load
RETURN count(*) AS ended
