// The relationships at these nodes that revisions after $since recorded, and that nobody has withdrawn.
// A row: id of the node, linkId, addedIn.
// Params: $ids; $since, a revision. Order: none.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link]-(:Entity)
WHERE link.addedIn > $since AND link.retractedIn IS NULL
RETURN id, link.id AS linkId, link.addedIn AS addedIn
