// The node is of the region at one of the moments: by its state, that of the act it is part of, or of a post it holds. Params: $region; the query's own $thenAsOf, $thenKnownAt.
// binds: steps place
EXISTS {
  MATCH (entity)-[steps:PART_OF|HOLDS*0..6]->(:Entity)-[:IN_STATE]->(place:State)
  WHERE place.region = $region AND (holds(place) OR holds(place, then)) AND all(step IN steps WHERE known(step) OR known(step, then))
}
