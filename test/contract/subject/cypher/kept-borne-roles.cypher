// What is kept with who bears something itself.
// A row: id, borneRoles. Params: none. Order: id.
MATCH (subject:Subject)
WHERE subject.borneRoles IS NOT NULL
RETURN subject.id AS id, subject.borneRoles AS borneRoles
ORDER BY subject.id
