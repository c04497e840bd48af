// It concerns the subject, itself or through its groups. Params: $concerned. Places: {borne}.
// A membership counts by its own interval; its basis is not looked at, because an engine takes no EXISTS for each step.
// binds: memberships concerned link
EXISTS {
  MATCH (:Entity {id: $concerned})-[memberships:MEMBER_OF*0..5]->(concerned:Entity)<-[link:CONCERNS]-(duty)
  WHERE all(step IN memberships WHERE stands(step)) AND {borne}
}
