// Changes the hash of the newest revision. A row: changed, their number. Params: $hash.
MATCH (graph:Graph {id: 'graph'})
SET graph.hash = $hash
RETURN count(graph) AS changed
