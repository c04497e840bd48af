// Params: word. Row: id, by id.
CALL db.index.fulltext.queryNodes('stateSearch', '+' + $word) YIELD node AS s
MATCH (n:Entity)-[:IN_STATE]->(s)
RETURN n.id AS id ORDER BY id
