// All programmes.
// A row: id, labels, kind, addedIn, state. Params: $asOf, $knownAt. Order: name, id.
MATCH (programme:Programme)-[:IN_STATE]->(programmeState:State)
WHERE known(programme) AND holds(programmeState)
RETURN programme.id AS id, labels(programme) AS labels, programme.kind AS kind, programme.addedIn AS addedIn, properties(programmeState) AS state
ORDER BY programmeState.sortKey, programme.id
