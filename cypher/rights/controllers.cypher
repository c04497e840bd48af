// Who controls these duties on the day.
// A row: dutyId, controllerId.
// Params: $ids, each once; $role; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (duty:Entity {id: id})<-[link:RESPONSIBLE_FOR]-(controller:Subject)
WHERE link.role = $role AND valid(link) AND known(controller)
RETURN DISTINCT duty.id AS dutyId, controller.id AS controllerId
