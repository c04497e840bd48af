// What tells how duties are executed: who bears or controls them, who took them off control, nominations and reports.
// A row: dutyId; relation, role, place, linkId, since, remark, of the link; id, labels, kind, addedIn, state, of who or what stands at it.
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS dutyId
MATCH (duty:Entity {id: dutyId})<-[link:RESPONSIBLE_FOR|OFF_CONTROL|EXECUTION_OF]-(near:Entity)-[:IN_STATE]->(nearState:State)
WHERE valid(link) AND known(near) AND holds(nearState)
RETURN dutyId, type(link) AS relation, link.role AS role, link.order AS place, link.id AS linkId, link.validFrom AS since,
  link.remark AS remark, entityRow(near)
