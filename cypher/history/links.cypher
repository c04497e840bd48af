// A page of the relationships that were recorded or withdrawn behind one revision and up to another.
// A row: relation, fromId, toId; link, its properties.
// Params: $since, $after, the id of the last one of the page before, $limit; $knownAt. Order: the id of the relationship.
// Cost: a scan of all relationships for each page, so pages are large.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.addedIn <= $knownAt AND link.id > $after
  AND (link.addedIn > $since OR (link.retractedIn > $since AND link.retractedIn <= $knownAt))
WITH subject, link, object
ORDER BY link.id
LIMIT $limit
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
ORDER BY link.id
