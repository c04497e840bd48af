// Params: $issuer.
// binds: link
EXISTS { MATCH (act)-[link:ISSUED_BY]->(:Entity {id: $issuer}) WHERE known(link) }
