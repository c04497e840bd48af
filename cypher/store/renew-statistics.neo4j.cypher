// Counts the indexes' entries anew and forgets the plans that were made before, within $seconds. No row.
// Params: $seconds.
CALL db.prepareForReplanning($seconds)
