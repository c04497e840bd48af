// The mark of a load that is under way or was abandoned.
// A row: token; ageMs, since its last sign of life by the database's own clock. No row where there is none.
// Params: none.
MATCH (load:Load)
RETURN load.token AS token, timestamp() - load.heartbeat AS ageMs
