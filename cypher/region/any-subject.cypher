// A subject that is of the region on any day.
// A row: id; none where no subject is. Params: $region; $asOf, $knownAt.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE subjectState.region = $region AND known(subject) AND known(subjectState)
RETURN subject.id AS id
LIMIT 1
