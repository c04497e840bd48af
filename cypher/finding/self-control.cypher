// Controllers who execute what they control. counts says how, by the shortest way: 0 the same subject, 1 through a group,
// 2 the controlling post's own organisation, 3 one person in both posts. Two posts of one organisation are not it.
//
//     duty <-CONTROLLER- controller <-MEMBER_OF*- post -POST_IN-> organisation -MEMBER_OF*-> executor -EXECUTOR-> duty
//                                                  ^-HOLDS- person -HOLDS-> other post -MEMBER_OF*-> executor
//
// A row: as {page} says; mentions, the executor. Params: $executingRoles; $asOf, $knownAt; $regions, $subjects, $duties, $acts ('' for any). Places: {valid}, {page}.
// Order: region, duty's key, duty's id, controller's id.
// Cost: scans the duties; of those with a controller, walks from each controller up through its groups, posts and holders.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty)
WITH duty, dutyState
MATCH (duty)<-[control:RESPONSIBLE_FOR]-(subject:Subject)
WHERE control.role = 'CONTROLLER' AND valid(control) AND askedSubject(subject)
CALL (subject) {
  MATCH (subject)<-[inside:MEMBER_OF*0..5]-(acting:Subject)
  WHERE all(step IN inside WHERE stands(step))
  WITH subject, inside, acting
  MATCH (acting)-[above:MEMBER_OF*0..5]->(executor:Subject)
  WHERE all(step IN above WHERE stands(step))
  RETURN executor, CASE WHEN subject.id = executor.id THEN 0 ELSE 1 END AS how, [step IN inside | step.id] + [step IN above | step.id] AS bridge
  UNION ALL
  MATCH (subject)<-[inside:MEMBER_OF*0..5]-(post:Position)
  WHERE all(step IN inside WHERE stands(step))
  WITH inside, post
  MATCH (post)-[seat:POST_IN]->(organisation:Subject)
  WHERE valid(seat)
  WITH inside, seat, organisation
  MATCH (organisation)-[above:MEMBER_OF*0..5]->(executor:Subject)
  WHERE all(step IN above WHERE stands(step))
  RETURN executor, 2 AS how, [step IN inside | step.id] + [seat.id] + [step IN above | step.id] AS bridge
  UNION ALL
  MATCH (subject)<-[inside:MEMBER_OF*0..5]-(post:Position)
  WHERE all(step IN inside WHERE stands(step))
  WITH inside, post
  MATCH (post)<-[held:HOLDS]-(:Person)-[alsoHeld:HOLDS]->(other:Position)
  WHERE post.id <> other.id AND valid(held) AND valid(alsoHeld)
  WITH inside, held, alsoHeld, other
  MATCH (other)-[above:MEMBER_OF*0..5]->(executor:Subject)
  WHERE all(step IN above WHERE stands(step))
  RETURN executor, 3 AS how, [step IN inside | step.id] + [held.id, alsoHeld.id] + [step IN above | step.id] AS bridge
}
WITH duty, dutyState, control, subject, executor, how, bridge
MATCH (duty)<-[execution:RESPONSIBLE_FOR]-(executor)
WHERE execution.role IN $executingRoles AND valid(execution)
WITH duty, dutyState, subject, executor, how, [control.id, execution.id] + bridge AS proof
ORDER BY how, size(proof), proof[1]
WITH duty, dutyState, subject, collect(executor.id) AS executors, collect(how) AS ways, collect(proof) AS proofs
WITH subject.id AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [head(executors)] AS mentions, [head(ways)] AS counts,
  head(proofs) AS evidence, coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id + ':' + subject.id AS findingKey
{page}
