// Takes away what the store keeps of absences, as an older version left it.
// A row: forgotten, the number of relationships. Params: none.
MATCH (entity:Entity)-[link]->(:Entity)
SET entity.absences = null, link.absences = null
RETURN count(link) AS forgotten
