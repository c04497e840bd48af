// How many facts these revisions added, ended and withdrew.
// A row: revision, added, ended, withdrawn. No row for a revision of which that was not kept.
// Params: $numbers. Order: none.
MATCH (kept:Touched)
WHERE kept.revision IN $numbers
RETURN kept.revision AS revision, sum(kept.added) AS added, sum(kept.ended) AS ended, sum(kept.withdrawn) AS withdrawn
