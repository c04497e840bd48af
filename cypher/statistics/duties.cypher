// How many duties each combination of keys has.
// A row: region, null for none; first, second, third, the keys; total; ids, where they are asked for.
// Params: $asOf, $knownAt. Places: {states}, {filter}; {first}, {second}, {third}, of statistics/key; {ids}. Order: none.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {states} AND {filter}
WITH duty.id AS id, dutyState.region AS region, {first} AS first, {second} AS second, {third} AS third
RETURN region, first, second, third, count(id) AS total, {ids} AS ids
