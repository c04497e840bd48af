// Bears a duty, itself or through its groups. Places: {borne}, {dutyFilter}.
// binds: memberships bearer link duty dutyState
EXISTS {
  MATCH (subject)-[memberships:MEMBER_OF*0..5]->(bearer:Entity)-[link:RESPONSIBLE_FOR]->(duty:Duty)-[:IN_STATE]->(dutyState:State)
  WHERE all(step IN memberships WHERE stands(step)) AND {borne} AND known(duty) AND holds(dutyState) AND {dutyFilter}
}
