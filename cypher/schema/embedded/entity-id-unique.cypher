// No two nodes that can be pointed at share an id.
// A constraint makes no index on this engine (entity-id-index.cypher does), and it does not look at nodes that were there before it.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
