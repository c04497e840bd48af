// Params: id, words. Row: id.
MATCH (n:Entity {id: $id})-[:IN_STATE]->(s:State) SET s.searchText = $words RETURN n.id AS id
