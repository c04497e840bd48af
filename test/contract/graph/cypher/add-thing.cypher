// Params: id, note. Row: id.
CREATE (n:Entity:Thing {id: $id, note: $note}) RETURN n.id AS id
