// One step up from each of these nodes: to whom a subject answers, where it sits, whose post it is, who issued an act.
// A row: lowerId, upperId.
// Params: $ids, each once; $asOf, $knownAt. Places: {types}. Order: none.
UNWIND $ids AS id
MATCH (lower:Entity {id: id})-[link:{types}]->(upper:Entity)
WHERE valid(link) AND known(upper)
RETURN DISTINCT lower.id AS lowerId, upper.id AS upperId
