// The ids of a page of nodes that a revision knows.
// A row: id.
// Params: $after, the last id of the page before, "" for the first; $limit; $knownAt. Order: id.
// Cost: one range of the index on ids on Neo4j; a scan of all nodes on the embedded store, so pages are large.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.addedIn <= $knownAt
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
