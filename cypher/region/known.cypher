// Which of these regions anything is of, on any day: a subject, act, duty or agreement.
// A row: code. Params: $regions, each once; $knownAt. Order: none.
UNWIND $regions AS code
WITH code
WHERE EXISTS {
  MATCH (entity:Entity)-[:IN_STATE]->(state:State)
  WHERE state.region = code AND known(entity) AND known(state)
}
RETURN code
