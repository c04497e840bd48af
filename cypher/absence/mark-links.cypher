// Keeps with the relationships of these nodes the stretches in which one of the two ends is not there.
// A row: marked, their number.
// Params: $ids. Places: {types}.
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[link:{types}]-(:Entity)
WITH DISTINCT link
SET link.absences = coalesce(startNode(link).absences, []) + coalesce(endNode(link).absences, [])
RETURN count(link) AS marked
