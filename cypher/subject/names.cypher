// What tells the places in a list by name of the subjects that were changed after a revision: what is kept with each of them, right from some
// day on, and the states that those had before in which that day is not the first of all.
// A row: revision, the newest of the graph; named, a slice of all, each a list: id, sortKey, kind, region, the days from which on and those
// before which it is right, whether it is what is kept. Params: $since, the revision; $most, how many of either sort; $slice.
// Order: what is kept by sortKey and id, those without a sort key last; then the states. Cost: scans the subjects.
MATCH (graph:Graph {id: 'graph'})
CALL () {
  MATCH (subject:Subject)
  WHERE subject.statedSince > $since
  WITH subject
  ORDER BY subject.sortKey, subject.id
  LIMIT $most
  RETURN collect([subject.id, subject.sortKey, subject.kind, subject.region, [subject.statedFrom, subject.existsFrom],
    [subject.existsTo], true]) AS kept
}
CALL () {
  MATCH (subject:Subject)
  WHERE subject.statedSince > $since AND subject.statedFrom > '' AND subject.retractedIn IS NULL
  MATCH (subject)-[:IN_STATE]->(state:State)
  WHERE state.retractedIn IS NULL
  WITH subject, state
  LIMIT $most
  RETURN collect([subject.id, state.sortKey, subject.kind, state.region, [state.validFrom, state.existsFrom],
    [state.validTo, state.existsTo, subject.statedFrom], false]) AS earlier
}
WITH graph, kept + earlier AS named
UNWIND range(0, size(named), $slice) AS start
RETURN graph.revision AS revision, named[start..start + $slice] AS named
