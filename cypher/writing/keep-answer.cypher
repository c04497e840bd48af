// Keeps the answer of a write with its key.
// A row: key.
// Params: $idempotencyKey; $input, a digest; $answer, JSON; $at, an instant in UTC.
CREATE (kept:KeptAnswer {key: $idempotencyKey, input: $input, answer: $answer, at: $at})
RETURN kept.key AS key
