// Subjects that bear something themselves with which it is not kept yet in which roles they do.
// A row: id. Params: none. Order: none. Cost: scans the subjects.
MATCH (subject:Subject)-[:RESPONSIBLE_FOR]->(:Entity)
WHERE subject.borneRoles IS NULL
RETURN DISTINCT subject.id AS id
