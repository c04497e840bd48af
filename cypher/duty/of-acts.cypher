// All duties that the provisions of each of these acts establish, whatever their state.
// A row: actId, id, labels, kind, addedIn, state.
// Params: $ids of acts, each once; $asOf, $knownAt. Order: path.
UNWIND $ids AS id
MATCH (act:Entity {id: id})<-[parts:PART_OF*1..6]-(provision:Provision)-[link:ESTABLISHES]->(duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE all(step IN parts WHERE known(step)) AND known(link) AND known(duty) AND holds(dutyState)
RETURN act.id AS actId, entityRow(duty)
ORDER BY dutyState.sortKey, duty.id
