// There is one node of the graph itself: without this, two first writers at once would MERGE two.
CREATE CONSTRAINT graph_id_unique IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE
