// Takes over a load that was abandoned: whoever loaded can write no more.
// A row: token; no row where somebody else was faster. Locks before it looks, or it might see what was.
// Params: $token, of the mark that was found; $mine, in its place.
MATCH (load:Load)
SET load.heartbeat = timestamp()
WITH load
WHERE load.token = $token
SET load.token = $mine
RETURN load.token AS token
