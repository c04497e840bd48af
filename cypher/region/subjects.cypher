// How many subjects exist in each region on the day, as `subjects` counts.
// A row: code, total. Params: $asOf, $knownAt. Order: code.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND subjectState.region IS NOT NULL
RETURN subjectState.region AS code, count(subject) AS total
ORDER BY code
