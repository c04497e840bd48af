// Gives a sign of life, and holds the mark until the transaction ends, so that nobody takes the load over before.
// A row: token; no row where somebody has taken it over. Locks before it looks, or it might see what was.
// Params: $token.
MATCH (load:Load)
SET load.heartbeat = timestamp()
WITH load
WHERE load.token = $token
RETURN load.token AS token
