// The nodes that say in some state that they are of a region: subjects, acts, duties, agreements.
// A row: id.
// Params: $region; $knownAt. Order: none. Cost: scans the states.
MATCH (entity:Entity)-[:IN_STATE]->(state:State)
WHERE state.region = $region AND state.addedIn <= $knownAt
RETURN DISTINCT entity.id AS id
