// Parties to agreements with which it is not kept yet when, or until when, they are.
// A row: id. Params: none. Order: none. Cost: scans the subjects.
MATCH (subject:Subject)-[:NETWORK_AGREEMENT]-(:Entity)
WHERE subject.agreedTo IS NULL
RETURN DISTINCT subject.id AS id
