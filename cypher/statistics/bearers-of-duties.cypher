// Who bears which duties, named itself, in whatever role.
// A row: id, the duty; of, the bearer; isGroup, whether that is one. Params: $asOf, $knownAt. Order: none.
MATCH (bearer:Subject)-[link:RESPONSIBLE_FOR]->(duty:Duty)
WHERE valid(link)
RETURN DISTINCT duty.id AS id, bearer.id AS of, bearer:Group AS isGroup
