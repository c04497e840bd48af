// Takes away what is kept with parties to agreements, as a store of format 5 lacks it.
// A row: forgotten, their number. Params: none.
MATCH (subject:Subject)
WHERE subject.agreed IS NOT NULL
SET subject.agreed = null
RETURN count(subject) AS forgotten
