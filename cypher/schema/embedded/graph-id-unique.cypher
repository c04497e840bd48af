// The graph's own node is there once.
CREATE CONSTRAINT graph_id_unique IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE
