// Nodes of one kind with what each of their states is called by, and where that name is looked for.
// A row for each state: id, kind, region, level, name, shortName, title, number, base, signedOn, inForceFrom, validTo.
// Params: $knownAt. Places: {labels}. Order: none. Cost: scans the nodes of the kind.
MATCH (entity:{labels})-[:IN_STATE]->(state:State)
WHERE known(entity) AND known(state)
RETURN entity.id AS id, entity.kind AS kind, state.region AS region, state.level AS level, state.name AS name,
  state.shortName AS shortName, state.title AS title, state.number AS number, state.base AS base,
  state.signedOn AS signedOn, state.inForceFrom AS inForceFrom, state.validTo AS validTo
