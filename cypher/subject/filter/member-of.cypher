// Belongs to the group, through groups in it too; no group belongs to itself. Params: $memberOf.
// binds: links
(subject.id <> $memberOf AND EXISTS { MATCH (subject)-[links:MEMBER_OF*1..5]->(:Entity {id: $memberOf}) WHERE all(step IN links WHERE stands(step)) })
