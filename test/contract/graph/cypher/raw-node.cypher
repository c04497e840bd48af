// A whole node, which no query may return. Params: id.
MATCH (n:Entity {id: $id}) RETURN n
