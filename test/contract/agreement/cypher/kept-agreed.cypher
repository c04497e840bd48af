// What is kept with parties to agreements.
// A row: id, agreed. Params: none. Order: id.
MATCH (subject:Subject)
WHERE subject.agreed IS NOT NULL
RETURN subject.id AS id, subject.agreed AS agreed
ORDER BY subject.id
