// Closes a write: records the revision and makes its hash the newest.
// A row: revision.
// Params: $revision; $record, all that its record says, `hash` and `at`, an instant in UTC, among that.
MATCH (graph:Graph {id: 'graph'})
CREATE (record:Revision {number: $revision})
SET record += $record
SET graph.hash = record.hash, graph.updatedAt = record.at
RETURN record.number AS revision
