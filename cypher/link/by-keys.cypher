// Relationships by id, retracted ones too if they were known at the moment.
// A row: relation, fromId, toId, link; retractedIn, null where that was not known yet.
// Params: $keys of {fromId, linkId}; $knownAt. Order: none.
UNWIND $keys AS key
MATCH (subject:Entity {id: key.fromId})-[link]->(object:Entity)
WHERE link.id = key.linkId AND link.addedIn <= $knownAt
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link,
  CASE WHEN link.retractedIn <= $knownAt THEN link.retractedIn ELSE null END AS retractedIn
