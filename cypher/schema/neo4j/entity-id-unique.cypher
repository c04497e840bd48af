// No two nodes that can be pointed at share an id; look-ups by id use its index.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
