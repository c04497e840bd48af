// The nodes that these name in a state that a revision knows: clauses and duties their act, agreements their base, groups what declares their size,
// nominations and reports their duty and who is in them.
// A row: act, provision, base, declared, duty, authority, bearer, position, person, programmes, each null where there is none.
// Params: $ids; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.addedIn <= $knownAt
RETURN state.act AS act, state.provision AS provision, state.base AS base,
  state.declaredSizeBasis AS declared, state.duty AS duty, state.authority AS authority, state.bearer AS bearer,
  state.position AS position, state.person AS person, state.programmes AS programmes
