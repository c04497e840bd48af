// It recorded or withdrew a state of the node, or a relationship at it. Params: $about.
// binds: aboutState aboutLink
(EXISTS {
  MATCH (:Entity {id: $about})-[:IN_STATE]->(aboutState:State)
  WHERE aboutState.addedIn = record.number OR aboutState.retractedIn = record.number
} OR EXISTS {
  MATCH (:Entity {id: $about})-[aboutLink]-(:Entity)
  WHERE aboutLink.addedIn = record.number OR aboutLink.retractedIn = record.number
})
