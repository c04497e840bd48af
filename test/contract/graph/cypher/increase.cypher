// Adds one to a thing's count. Params: id. Row: count.
MATCH (n:Entity {id: $id}) SET n.count = coalesce(n.count, 0) + 1 RETURN n.count AS count
