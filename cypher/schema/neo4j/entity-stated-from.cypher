// Nodes that change after a day: who asks about it finds them in their states.
CREATE RANGE INDEX entity_stated_from IF NOT EXISTS FOR (n:Entity) ON (n.statedFrom)
