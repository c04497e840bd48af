// One of the ends is of the region at one of the moments: by its state, that of the act it is part of, or of a post it holds. Params: $region; the query's own $thenAsOf, $thenKnownAt.
// binds: steps place otherSteps otherPlace
(EXISTS {
  MATCH (subject)-[steps:PART_OF|HOLDS*0..6]->(:Entity)-[:IN_STATE]->(place:State)
  WHERE place.region = $region AND (holds(place) OR holds(place, then)) AND all(step IN steps WHERE known(step) OR known(step, then))
} OR EXISTS {
  MATCH (object)-[otherSteps:PART_OF|HOLDS*0..6]->(:Entity)-[:IN_STATE]->(otherPlace:State)
  WHERE otherPlace.region = $region AND (holds(otherPlace) OR holds(otherPlace, then)) AND all(step IN otherSteps WHERE known(step) OR known(step, then))
})
