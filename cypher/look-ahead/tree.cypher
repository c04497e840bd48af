// Nodes by id and all that is asked for below them, in one query.
// A row: revision, the newest of the graph; rows, a slice of what the clauses have found, each row with the number of its part before it.
// Part 0 are the nodes by whose ids it begins: id.
// Params: $ids, each once; $slice; $asOf, $knownAt. Places: {label}, {clauses}, {rows}. Order: none.
// The ids are looked up in a CALL, which gives a row where nothing is found: the embedded engine scans all nodes for an OPTIONAL MATCH.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH coalesce(graph.revision, 0) AS revision
CALL (revision) {
  UNWIND $ids AS id
  MATCH (seed:Entity {id: id})
  WHERE seed:{label}
  RETURN collect(seed) AS seeds
}
{clauses}
WITH revision, reduce(all = [seed IN seeds | [0, seed.id]], part IN [{rows}] | all + part) AS found
UNWIND range(0, size(found), $slice) AS start
RETURN revision, found[start..start + $slice] AS rows
