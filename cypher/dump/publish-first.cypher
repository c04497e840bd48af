// Turns the mark of a load into the record of the first revision.
// A row: revision; no row where somebody has taken the load over.
// Params: $token; $record, the properties of the record.
MATCH (load:Load)
SET load.heartbeat = timestamp()
WITH load
WHERE load.token = $token
REMOVE load:Load, load.token, load.heartbeat
SET load += $record
RETURN load.number AS revision
