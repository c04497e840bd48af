// Somebody bears it in one of these roles. Places: {borne}, {roles}.
// binds: link
EXISTS { MATCH (duty)<-[link:RESPONSIBLE_FOR]-(:Subject) WHERE {roles} AND {borne} }
