// What is kept with nodes, and with the relationships out of them.
// A row: entity, links. Params: $ids. Order: id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[link]->(:Entity)
RETURN properties(entity) AS entity, collect(properties(link)) AS links
ORDER BY entity.id
