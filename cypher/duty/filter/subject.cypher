// Somebody named in it fits. Places: {roles}, {subjectFilter}.
// binds: link subject subjectState
EXISTS {
  MATCH (duty)<-[link:RESPONSIBLE_FOR]-(subject:Subject)-[:IN_STATE]->(subjectState:State)
  WHERE valid(link) AND holds(subjectState) AND {roles} AND {subjectFilter}
}
