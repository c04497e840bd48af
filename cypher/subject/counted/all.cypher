// How many subjects fit of those whose state is kept with them. Places: {filter}.
// leaves: subject
MATCH (subject:Subject)
WHERE stated(subject) AND inExistence(subject) AND {filter, subjectState: subject}
RETURN count(subject) AS kept
