// Adds relationships of one type, with what is kept with them.
// A row: added, their number; fewer than the rows where an end is unknown.
// Params: $rows of {fromId, toId, properties}. Places: {type}.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.fromId})
MATCH (object:Entity {id: row.toId})
CREATE (subject)-[link:{type}]->(object)
SET link += row.properties
RETURN count(link) AS added
