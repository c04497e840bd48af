// Takes away what is kept with who bears something itself, as a store of format 6 lacks it.
// A row: forgotten, their number. Params: none.
MATCH (subject:Subject)
WHERE subject.borneRoles IS NOT NULL
SET subject.borneRoles = null
RETURN count(subject) AS forgotten
