// Nodes that are there at both moments and say something else, or are documents in force at one of them only.
// A clause whose act comes into force, or goes out of it, with it is left out: the act stands for it.
// A row: id, labels, kind, addedIn, state; formerState.
// Params: $labels of the nodes' kinds; $properties of states, days in force aside; $limit; $asOf, $knownAt; $thenAsOf, $thenKnownAt.
// Places: {region}. Order: label, key, id.
MATCH (state:State)<-[:IN_STATE]-(entity:Entity)
WHERE mayDiffer(state) AND known(entity) AND knownThen(entity) AND holds(state)
  AND (entity:Act OR entity:Provision OR listed(state)) AND {region}
MATCH (entity)-[:IN_STATE]->(former:State)
WHERE holdsThen(former) AND (entity:Act OR entity:Provision OR listedThen(former)) AND (
  any(name IN $properties WHERE coalesce(state[name], '') <> coalesce(former[name], ''))
  OR (NOT entity:Provision AND any(name IN ['inForceFrom', 'inForceTo'] WHERE coalesce(state[name], '') <> coalesce(former[name], '')))
  OR (forceOf(state) <> forceOfThen(former) AND NOT EXISTS {
    MATCH (act:Entity {id: state.act})-[:IN_STATE]->(actState:State)
    MATCH (act)-[:IN_STATE]->(actFormer:State)
    WHERE holds(actState) AND holdsThen(actFormer) AND forceOf(actState) = forceOf(state) AND forceOfThen(actFormer) = forceOfThen(former)
  }))
WITH entity, state, former, head([name IN labels(entity) WHERE name IN $labels]) AS label
ORDER BY label, state.sortKey, entity.id
LIMIT $limit
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.addedIn AS addedIn, properties(state) AS state,
  properties(former) AS formerState
ORDER BY label, state.sortKey, entity.id
