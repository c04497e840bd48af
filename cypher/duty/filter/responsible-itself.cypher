// The subject bears it by name. Params: $responsible. Places: {roles}, {states} of the responsibility.
// binds: link
EXISTS { MATCH (:Entity {id: $responsible})-[link:RESPONSIBLE_FOR]->(duty) WHERE {states} AND {roles} }
