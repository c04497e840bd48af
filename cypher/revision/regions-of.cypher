// The regions that these nodes were ever of, and the acts that they are a part of.
// A row: id, region (null for none), act (null for none). Params: $ids, each once. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
RETURN DISTINCT entity.id AS id, state.region AS region, state.act AS act
