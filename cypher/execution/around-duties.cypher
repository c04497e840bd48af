// What tells how duties are executed: who bears or controls them, who took them off control, nominations and reports.
// A row: around, a slice of what stands at the duties, each as a list: dutyId; label; a list of id, kind, addedIn, sortKey and
// the values of {subject}, {nomination} or {report}; of subjects also relation, role, place, linkId, since, remark, of the link.
// Lists, because a row and a map of each of some thousand take either engine twice as long.
// Params: $ids, each once; $slice; $asOf, $knownAt. Places: {subject}, {nomination}, {report}. Order: none.
UNWIND $ids AS dutyId
MATCH (duty:Entity {id: dutyId})<-[link:RESPONSIBLE_FOR|OFF_CONTROL|EXECUTION_OF]-(near:Entity)-[:IN_STATE]->(nearState:State)
WHERE valid(link) AND known(near) AND holds(nearState)
WITH collect(CASE
  WHEN near:Report THEN [dutyId, 'Report', [near.id, null, near.addedIn, nearState.sortKey, {report, it: nearState}]]
  WHEN near:Nomination THEN [dutyId, 'Nomination', [near.id, null, near.addedIn, nearState.sortKey, {nomination, it: nearState}]]
  ELSE [dutyId, 'Subject', [near.id, near.kind, near.addedIn, nearState.sortKey, {subject, it: nearState}],
    type(link), link.role, link.order, link.id, link.validFrom, link.remark]
  END) AS found
UNWIND range(0, size(found) - 1, $slice) AS start
RETURN found[start..start + $slice] AS around
