// Withdraws relationships: they stay for readers of earlier revisions.
// A row: retracted, their number.
// Params: $rows of {fromId, linkId}; $revision.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.fromId})-[link]->(:Entity)
WHERE link.id = row.linkId AND link.retractedIn IS NULL
SET link.retractedIn = $revision
RETURN count(link) AS retracted
