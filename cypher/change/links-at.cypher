// The relationships at a node that these revisions recorded, or withdrew.
// A row: revision, relation, fromId, toId, link.
// Params: $id, $numbers, $limit. Places: {clock}, addedIn or retractedIn. Order: the newest revision first, then the id of the relationship.
MATCH (:Entity {id: $id})-[link]-(:Entity)
WHERE link.{clock} IN $numbers
RETURN link.{clock} AS revision, type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link
ORDER BY revision DESC, link.id
LIMIT $limit
