// The nodes to which a relationship leads from one of these that these revisions recorded, or withdrew.
// A row: revision, toId. Params: $ids, each once; $numbers. Places: {clock}, addedIn or retractedIn. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
WHERE link.{clock} IN $numbers
RETURN DISTINCT link.{clock} AS revision, object.id AS toId
