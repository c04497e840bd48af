// The relationships that rest on these provisions, acts or agreements, that revisions after $since recorded, and that nobody has withdrawn.
// A row: id of that on which they rest, linkId, addedIn.
// Params: $ids; $since, a revision. Order: none. Cost: scans the relationships.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.addedIn > $since AND link.retractedIn IS NULL AND (link.basis IN $ids OR link.agreementId IN $ids)
RETURN coalesce(link.basis, link.agreementId) AS id, link.id AS linkId, link.addedIn AS addedIn
