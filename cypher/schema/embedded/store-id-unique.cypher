// The store has one record of itself.
CREATE CONSTRAINT store_id_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE
