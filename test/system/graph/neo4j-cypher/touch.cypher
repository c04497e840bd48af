// Locks a thing. Params: id. Row: id.
MATCH (n:Entity {id: $id})
SET n.touched = true
RETURN n.id AS id
