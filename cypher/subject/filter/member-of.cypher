// Belongs to the group, through groups in it too. Params: $memberOf.
// binds: links
EXISTS { MATCH (subject)-[links:MEMBER_OF*1..5]->(:Entity {id: $memberOf}) WHERE all(step IN links WHERE holds(step)) }
