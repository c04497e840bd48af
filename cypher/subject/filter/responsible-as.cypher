// Bears a duty itself, groups aside, in one of these roles. Params: $responsibleAs.
// binds: link
EXISTS { MATCH (subject)-[link:RESPONSIBLE_FOR]->(:Duty) WHERE link.role IN $responsibleAs AND valid(link) }
