// Params: $sortKey, $id of the last one seen. Not with OR, for which Neo4j would seek twice and sort.
(subjectState.sortKey <= $sortKey AND NOT (subjectState.sortKey = $sortKey AND subject.id >= $id))
