// Who bears duties, itself or through its groups, each once. Begins with the duties, of which there are few.
// leaves: subject
// binds: duty dutyState link bearer memberships
// Places: {dutyFilter}, {borne}.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {dutyFilter}
WITH duty, dutyState
MATCH (duty)<-[link:RESPONSIBLE_FOR]-(bearer:Subject)
WHERE {borne}
WITH DISTINCT bearer
MATCH (bearer)<-[memberships:MEMBER_OF*0..5]-(subject:Subject)
WHERE all(step IN memberships WHERE stands(step))
RETURN DISTINCT subject
