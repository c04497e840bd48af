// Of all subjects: who fits is found among them.
// leaves: subject
MATCH (subject:Subject)
