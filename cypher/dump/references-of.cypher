// The nodes that these name in a state that a revision knows: clauses and duties their act, agreements their base.
// A row: act, provision, base, programmes, each null where there is none.
// Params: $ids; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.addedIn <= $knownAt
RETURN state.act AS act, state.provision AS provision, state.base AS base, state.programmes AS programmes
