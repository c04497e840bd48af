// The nodes of which these revisions recorded, or withdrew, a state or a relationship that leaves them, some in each row.
// A row: revision, ids. No row for a revision of which that was not kept.
// Params: $numbers. Order: none.
MATCH (kept:Touched)
WHERE kept.revision IN $numbers
RETURN kept.revision AS revision, kept.ids AS ids
