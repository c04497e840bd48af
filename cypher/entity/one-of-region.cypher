// A node that says in some state that it is of a region; no row where none does.
// A row: id.
// Params: $region; $knownAt. Order: none. Cost: scans the states up to the first.
MATCH (entity:Entity)-[:IN_STATE]->(state:State)
WHERE state.region = $region AND state.addedIn <= $knownAt
RETURN entity.id AS id
LIMIT 1
