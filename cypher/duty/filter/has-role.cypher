// Somebody bears it in one of these roles. Places: {roles}.
// binds: link bearer
EXISTS { MATCH (duty)<-[link:RESPONSIBLE_FOR]-(bearer:Subject) WHERE valid(link) AND {roles} }
