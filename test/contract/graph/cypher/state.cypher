// Params: id, words. Row: id.
CREATE (n:Entity {id: $id})-[:IN_STATE]->(s:State {searchText: $words}) RETURN n.id AS id
