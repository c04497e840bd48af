// Closes a write: records the revision and makes its hash the newest.
// A row: revision.
// Params: $revision; $at, an instant in UTC; $by; $why; $digest of what was written; $previousHash; $hash.
MATCH (graph:Graph {id: 'graph'})
CREATE (record:Revision {number: $revision, at: $at, recordedBy: $by, why: $why, digest: $digest, previousHash: $previousHash, hash: $hash})
SET graph.hash = $hash, graph.updatedAt = $at
RETURN record.number AS revision
