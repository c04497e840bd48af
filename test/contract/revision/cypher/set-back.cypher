// Makes the newest revision one that was recorded at an earlier instant, as a clock that went back once made it.
// Params: $instant.
MATCH (graph:Graph {id: 'graph'})
MATCH (record:Revision {number: graph.revision})
SET record.at = $instant
RETURN record.number AS revision
