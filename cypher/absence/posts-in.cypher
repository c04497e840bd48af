// The posts that are or were in these organisations.
// A row: id. Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (organisation:Entity {id: id})<-[:POST_IN]-(post:Entity)
RETURN DISTINCT post.id AS id
