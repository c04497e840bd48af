// Posts with their organisation and with each person who holds or held one of them.
// A row for each post and person: post, organisation, person; person is null for a post that nobody is known to have held.
// Params: $knownAt. Order: none. Cost: scans the posts.
MATCH (post:Position)-[postIn:POST_IN]->(organisation:Subject)
WHERE known(postIn)
OPTIONAL MATCH (post)<-[holds:HOLDS]-(person:Person)
WHERE known(holds)
RETURN post.id AS post, organisation.id AS organisation, person.id AS person
