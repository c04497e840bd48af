// Takes away what is kept with parties to agreements, as stores of former formats lack it.
// A row: forgotten, their number. Params: none.
MATCH (subject:Subject)
WHERE subject.agreed IS NOT NULL
SET subject.agreed = null, subject.agreedTo = null
RETURN count(subject) AS forgotten
