// The subject bears it, itself or through its groups. Params: $responsible. Places: {borne}, {roles}.
// A membership counts by its own interval; its basis is not looked at, because an engine takes no EXISTS for each step.
// binds: memberships bearer link
EXISTS {
  MATCH (:Entity {id: $responsible})-[memberships:MEMBER_OF*0..5]->(bearer:Entity)-[link:RESPONSIBLE_FOR]->(duty)
  WHERE all(step IN memberships WHERE stands(step)) AND {borne} AND {roles}
}
