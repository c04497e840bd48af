// The subjects that were changed after the revision or change after the day.
// leaves: subject
MATCH (subject:Subject)
WHERE statedElsewhere(subject)
