// Params: id, note. Row: id.
MATCH (n:Entity {id: $id}) SET n.note = $note RETURN n.id AS id
