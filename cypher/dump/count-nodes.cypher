// How many nodes a revision knows.
// A row: total.
// Params: $knownAt. Cost: scans the nodes.
MATCH (entity:Entity)
WHERE entity.addedIn <= $knownAt
RETURN count(entity) AS total
