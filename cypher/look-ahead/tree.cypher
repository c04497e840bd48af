// Nodes and all that is asked for below them, in one query.
// A row: revision, the newest of the graph; total, the length of the list that the nodes are a page of, null where nobody asks for it;
// rows, a slice of what the clauses have found, each row with the number of its part before it.
// Part 0 are the nodes by which it begins: id.
// Params: $slice; $asOf, $knownAt. Places: {seeds}, {clauses}, {rows}. Order: of the nodes as {seeds} has it, otherwise none.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH coalesce(graph.revision, 0) AS revision
{seeds}
{clauses}
WITH revision, total, reduce(all = [seed IN seeds | [0, seed.id]], part IN [{rows}] | all + part) AS found
UNWIND range(0, size(found), $slice) AS start
RETURN revision, total, found[start..start + $slice] AS rows
