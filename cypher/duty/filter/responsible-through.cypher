// The subject bears it, or a post or unit of it does, itself or, where {groups} lets them, through groups. Params: $responsible.
// Begins with the duty: the embedded engine forgets the intervals of the first of two paths of any length.
// Places: {parts}, the relationships that join posts and units to it; {groups}; {roles}, {borne}.
// binds: parts part memberships bearer link
EXISTS {
  MATCH (duty)<-[link:RESPONSIBLE_FOR]-(bearer:Entity)<-[memberships:MEMBER_OF*0..5]-(part:Entity)-[parts:{parts}*0..2]->(:Entity {id: $responsible})
  WHERE all(step IN parts WHERE stands(step)) AND all(step IN memberships WHERE stands(step)) AND {groups} AND {borne} AND {roles}
}
