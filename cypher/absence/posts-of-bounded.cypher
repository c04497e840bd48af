// The posts in organisations that are not always there.
// A row: id. Params: none. Order: none. Cost: scans the posts.
MATCH (post:Position)-[:POST_IN]->(organisation:Entity)
WHERE organisation.absences IS NOT NULL
RETURN DISTINCT post.id AS id
