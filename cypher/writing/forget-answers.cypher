// Forgets the answers that were kept before an instant.
// A row: forgotten, their number.
// Params: $before, an instant in UTC.
MATCH (kept:KeptAnswer)
WHERE kept.at < $before
DELETE kept
RETURN count(kept) AS forgotten
