// How many network agreements each combination of keys has.
// A row: region, null for none; first, second, third, the keys; total; ids, where they are asked for.
// Params: $asOf, $knownAt. Places: {filter}; {first}, {second}, {third}, of statistics/key; {ids}. Order: none.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {filter}
WITH agreement.id AS id, agreementState.region AS region, {first} AS first, {second} AS second, {third} AS third
RETURN region, first, second, third, count(id) AS total, {ids} AS ids
