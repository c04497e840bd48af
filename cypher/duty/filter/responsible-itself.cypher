// The subject bears it by name. Params: $responsible. Places: {roles}, {borne}.
// binds: link
EXISTS { MATCH (:Entity {id: $responsible})-[link:RESPONSIBLE_FOR]->(duty) WHERE {borne} AND {roles} }
