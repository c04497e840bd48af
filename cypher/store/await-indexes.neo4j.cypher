// Waits until all indexes are filled; an error after $seconds. No row.
// Params: $seconds.
CALL db.awaitIndexes($seconds)
