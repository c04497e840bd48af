// Whom subjects answer to, sit in or are a post of: the steps of the filter `under`.
// A row: id; of, the one above. Params: $asOf, $knownAt. Order: none.
MATCH (subject:Subject)-[link:SUBORDINATE_TO|HOSTED_BY|POST_IN]->(superior:Subject)
WHERE stands(link)
RETURN subject.id AS id, superior.id AS of
