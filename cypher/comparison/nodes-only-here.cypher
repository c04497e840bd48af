// Nodes that are there at the moment and not at the other one.
// A row: id, labels, kind, addedIn, state.
// Params: $labels of the nodes' kinds; $limit; $asOf, $knownAt; $thenAsOf, $thenKnownAt. Places: {region}.
// Order: label, key, id.
MATCH (state:State)<-[:IN_STATE]-(entity:Entity)
WHERE mayDiffer(state) AND known(entity) AND holds(state) AND (entity:Act OR entity:Provision OR listed(state))
  AND {region}
  AND NOT EXISTS {
    MATCH (entity)-[:IN_STATE]->(former:State)
    WHERE knownThen(entity) AND holdsThen(former) AND (entity:Act OR entity:Provision OR listedThen(former))
  }
WITH entity, state, head([name IN labels(entity) WHERE name IN $labels]) AS label
ORDER BY label, state.sortKey, entity.id
LIMIT $limit
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.addedIn AS addedIn, properties(state) AS state
ORDER BY label, state.sortKey, entity.id
