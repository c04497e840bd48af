// Somebody named in it fits, or a member of a group named in it, groups in groups too. Places: {borne}, {roles}, {subjectFilter}.
// binds: link memberships subject subjectState
EXISTS {
  MATCH (duty)<-[link:RESPONSIBLE_FOR]-(:Subject)<-[memberships:MEMBER_OF*0..5]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
  WHERE {borne} AND {roles} AND all(step IN memberships WHERE stands(step)) AND known(subject) AND holds(subjectState) AND {subjectFilter}
}
