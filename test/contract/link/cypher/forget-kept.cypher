// Takes away what is kept with nodes and relationships because it follows from the facts, as a store of format 3 lacks it.
// A row: forgotten, the number of relationships. Params: none.
MATCH (entity:Entity)-[link]->(:Entity)
SET entity.statedSince = null, entity.statedFrom = null, entity.name = null, entity.sortKey = null,
  link.heldSince = null, link.heldFrom = null, link.heldTo = null, link.heldGaps = null, link.lapses = null, link.isBaseless = null
RETURN count(link) AS forgotten
