// Answers directly to the subject. Params: $superior.
// binds: link
EXISTS { MATCH (subject)-[link:SUBORDINATE_TO]->(:Entity {id: $superior}) WHERE valid(link) }
