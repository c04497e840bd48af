// The relationships into these nodes that a revision knows, those withdrawn included: only what they refer to.
// A row: relation, fromId, toId, basis, agreementId, the last two null where there is none.
// Params: $ids; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (object:Entity {id: id})<-[link]-(subject:Entity)
WHERE link.addedIn <= $knownAt
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, link.basis AS basis, link.agreementId AS agreementId
