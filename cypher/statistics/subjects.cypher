// How many subjects that exist on the day each combination of keys has.
// A row: region, null for none; first, second, third, the keys; total; ids, where they are asked for.
// Params: $asOf, $knownAt. Places: {filter}; {first}, {second}, {third}, of statistics/key; {ids}. Order: none.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
WITH subject.id AS id, subjectState.region AS region, {first} AS first, {second} AS second, {third} AS third
RETURN region, first, second, third, count(id) AS total, {ids} AS ids
