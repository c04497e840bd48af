// All programmes.
// A row: id, labels, kind, addedIn, state. Params: $asOf, $knownAt. Order: name, id.
MATCH (programme:Programme)-[:IN_STATE]->(programmeState:State)
WHERE known(programme) AND holds(programmeState)
RETURN entityRow(programme)
ORDER BY programmeState.sortKey, programme.id
