// Takes away what the store keeps of absences, and of what follows from them, as an older version left it.
// A row: forgotten, the number of relationships. Params: none.
MATCH (entity:Entity)-[link]->(:Entity)
SET entity.absences = null, entity.statedSince = null, link.absences = null, link.heldSince = null
RETURN count(link) AS forgotten
