// The agreements to which each of these subjects is a party, as base or as participant, whatever their state.
// A row: nearId, agreementId.
// Params: $ids, each once; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:NETWORK_AGREEMENT]-(:Entity)
WHERE known(link)
RETURN DISTINCT near.id AS nearId, link.agreementId AS agreementId
