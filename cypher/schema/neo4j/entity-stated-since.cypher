// Nodes that were changed after a revision: readers of it find them in their states.
CREATE RANGE INDEX entity_stated_since IF NOT EXISTS FOR (n:Entity) ON (n.statedSince)
