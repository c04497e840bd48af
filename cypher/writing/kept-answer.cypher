// The answer that was kept with the key of a write.
// A row: input, a digest; answer, JSON. No row for a key that nobody has used.
// Params: $idempotencyKey.
MATCH (kept:KeptAnswer)
WHERE kept.key = $idempotencyKey
RETURN kept.input AS input, kept.answer AS answer
