// The nodes that these revisions touched, some in each row.
// A row: revision, ids. No row for a revision of which that was not kept.
// Params: $numbers; $most, how many rows of each revision. Order: the newest revision first, then as they were kept.
MATCH (kept:Touched)
WHERE kept.revision IN $numbers AND kept.place < $most
RETURN kept.revision AS revision, kept.ids AS ids
ORDER BY revision DESC, kept.place
