// Params: word. Row: id, by id.
MATCH (s:State) WHERE text_match(s.searchText, $word)
MATCH (n:Entity)-[:IN_STATE]->(s)
RETURN n.id AS id ORDER BY id
