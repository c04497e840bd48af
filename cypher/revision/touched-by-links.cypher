// The nodes at which these revisions recorded, or withdrew, a relationship: both of its ends.
// A row: revision, fromId, toId. Params: $numbers. Places: {clock}, addedIn or retractedIn. Order: none. Cost: scans the relationships.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.{clock} IN $numbers
RETURN DISTINCT link.{clock} AS revision, subject.id AS fromId, object.id AS toId
