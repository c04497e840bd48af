// Row: id, note of each thing, by id.
MATCH (n:Entity:Thing) RETURN n.id AS id, n.note AS note ORDER BY id
