// Nodes that are there at one of two moments only, or at both and say something else, or are documents in force at one only.
// A clause whose act comes into force, or goes out of it, with it is left out: the act stands for it.
// A row: side (HERE, THERE or BOTH), nodes: a list of id, labels, kind, addedIn, state, formerState; by label, key, id; total, how many there are.
// Params: $labels of the nodes' kinds; $properties of states, days in force aside; $limit of each list; $asOf, $knownAt; $thenAsOf, $thenKnownAt.
// Places: {region}. Order: none.
MATCH (differing:State)<-[:IN_STATE]-(entity:Entity)
WHERE mayDiffer(differing)
WITH DISTINCT entity
WHERE {region}
OPTIONAL MATCH (entity)-[:IN_STATE]->(state:State)
WHERE known(entity) AND holds(state) AND (entity:Act OR entity:Provision OR listed(state))
OPTIONAL MATCH (entity)-[:IN_STATE]->(former:State)
WHERE known(entity, then) AND holds(former, then) AND (entity:Act OR entity:Provision OR listed(former, then))
WITH entity, state, former, CASE WHEN former IS NULL THEN 'HERE' WHEN state IS NULL THEN 'THERE' ELSE 'BOTH' END AS side
WHERE (state IS NOT NULL OR former IS NOT NULL) AND (side <> 'BOTH'
  OR any(name IN $properties WHERE coalesce(state[name], '') <> coalesce(former[name], ''))
  OR (NOT entity:Provision AND any(name IN ['inForceFrom', 'inForceTo'] WHERE coalesce(state[name], '') <> coalesce(former[name], '')))
  OR (forceOf(state) <> forceOf(former, then) AND NOT EXISTS {
    MATCH (act:Entity {id: state.act})-[:IN_STATE]->(actState:State)
    MATCH (act)-[:IN_STATE]->(actFormer:State)
    WHERE holds(actState) AND holds(actFormer, then) AND forceOf(actState) = forceOf(state) AND forceOf(actFormer, then) = forceOf(former, then)
  }))
WITH side, entity, state, former, head([name IN labels(entity) WHERE name IN $labels]) AS label, coalesce(state.sortKey, former.sortKey) AS sortKey
ORDER BY label, sortKey, entity.id
WITH side, collect({id: entity.id, labels: labels(entity), kind: entity.kind, addedIn: entity.addedIn,
  state: properties(state), formerState: properties(former)}) AS nodes
RETURN side, nodes[0..$limit] AS nodes, size(nodes) AS total
