// Row: id of the things that meet the condition, by id.
MATCH (n:Entity:Thing) WHERE {condition} RETURN n.id AS id ORDER BY id
