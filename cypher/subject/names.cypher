// What of subjects tells their places in a list by name, of those that a later revision has changed.
// A row: revision, the newest of the graph; subjects, a slice of all, each a list: id, sortKey, kind, region, statedFrom, existsFrom, existsTo.
// Params: $since, a revision; $most; $slice. Order: sortKey, id; those without a sort key last. Cost: scans the subjects.
MATCH (graph:Graph {id: 'graph'})
CALL () {
  MATCH (subject:Subject)
  WHERE subject.statedSince > $since
  WITH subject
  ORDER BY subject.sortKey, subject.id
  LIMIT $most
  RETURN collect([subject.id, subject.sortKey, subject.kind, subject.region, subject.statedFrom, subject.existsFrom, subject.existsTo]) AS changed
}
UNWIND range(0, size(changed), $slice) AS start
RETURN graph.revision AS revision, changed[start..start + $slice] AS subjects
