// Of the subjects with these ids, among which all are that fit. Params: $kept, each once.
// leaves: subject
UNWIND $kept AS keptId
MATCH (subject:Subject {id: keptId})
