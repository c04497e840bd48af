// The ids of a page of nodes of a label that a revision knows.
// A row: id. Params: $after, the last id of the page before, "" for the first; $limit; $knownAt. Places: {label}. Order: id.
// Cost: a scan of the label on the embedded store, so pages are large.
MATCH (entity:{label})
WHERE entity.id > $after AND entity.addedIn <= $knownAt
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
