// Answers to the subject, sits in it or is a post of it, at any distance; nobody is under itself. Params: $under.
// binds: links
// Eight steps are more than any chain of command has; the bound keeps a cycle from being walked round and round.
(subject.id <> $under AND EXISTS { MATCH (subject)-[links:SUBORDINATE_TO|HOSTED_BY|POST_IN*1..8]->(:Entity {id: $under}) WHERE all(step IN links WHERE stands(step)) })
