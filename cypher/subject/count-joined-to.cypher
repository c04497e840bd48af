// How many subjects reach each of these nodes by one kind of relationship.
// A row: nearId, total; none for a node without any.
// Params: $ids, each once; $asOf, $knownAt. Places: {type}, {filter}.
UNWIND $ids AS id
MATCH (near:Entity {id: id})<-[link:{type}]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE valid(link) AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
RETURN near.id AS nearId, count(DISTINCT subject) AS total
