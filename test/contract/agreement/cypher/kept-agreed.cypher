// What is kept with parties to agreements.
// A row: id, agreed, agreedTo. Params: none. Order: id.
MATCH (subject:Subject)
WHERE subject.agreed IS NOT NULL
RETURN subject.id AS id, subject.agreed AS agreed, subject.agreedTo AS agreedTo
ORDER BY subject.id
