// Params: id. Row: id.
CREATE (n:Entity:Thing {id: $id})
RETURN n.id AS id
