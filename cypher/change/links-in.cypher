// The relationships that these revisions recorded, or withdrew.
// A row: revision, relation, fromId, toId, link.
// Params: $numbers, $limit. Places: {clock}, addedIn or retractedIn. Order: the newest revision first, then the id of the relationship. Cost: scans the relationships.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.{clock} IN $numbers
RETURN link.{clock} AS revision, type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
ORDER BY revision DESC, link.id
LIMIT $limit
