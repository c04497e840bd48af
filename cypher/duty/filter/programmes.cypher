// Is part of one of the programmes. Params: $programmes.
// binds: link programme
EXISTS { MATCH (duty)-[link:UNDER]->(programme:Programme) WHERE programme.id IN $programmes AND valid(link) }
