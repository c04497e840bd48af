// The revisions in which relationships at these nodes were recorded or withdrawn, of those after $since.
// A row: addedIn, retractedIn (null for none).
// Params: $ids; $since, a revision. Order: none.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link]-(:Entity)
WHERE link.addedIn > $since OR link.retractedIn > $since
RETURN DISTINCT link.addedIn AS addedIn, link.retractedIn AS retractedIn
