// The organisations of these posts that are not always there, whatever was withdrawn since.
// A row: id of the post; link, how it was in the organisation; absences of the organisation.
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (post:Entity {id: id})-[link:POST_IN]->(organisation:Entity)
WHERE organisation.absences IS NOT NULL
RETURN post.id AS id, properties(link) AS link, organisation.absences AS absences
