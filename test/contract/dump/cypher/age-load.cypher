// Makes a load look as if it had given no sign of life for an hour.
MATCH (load:Load)
SET load.heartbeat = load.heartbeat - 3600000
RETURN load.token AS token
