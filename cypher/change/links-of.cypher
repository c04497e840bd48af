// The relationships out of these nodes that these revisions recorded, or withdrew.
// A row: revision, relation, fromId, toId, link.
// Params: $ids, $numbers. Places: {clock}, addedIn or retractedIn. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
WHERE link.{clock} IN $numbers
RETURN link.{clock} AS revision, type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
