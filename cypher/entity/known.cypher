// All nodes that are known, with what documents that refer to them have to know: their states, newest last for each.
// A row for each state: id, labels, kind; name, level, region; existsFrom, existsTo, or the days in force of what has them; each null where the state has none.
// Params: $knownAt. Order: id, start of the state.
MATCH (entity:Entity)-[:IN_STATE]->(state:State)
WHERE known(entity) AND known(state)
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, state.name AS name, state.level AS level,
  state.region AS region, coalesce(state.existsFrom, state.inForceFrom) AS existsFrom, coalesce(state.existsTo, state.inForceTo) AS existsTo
ORDER BY id, coalesce(state.validFrom, '')
