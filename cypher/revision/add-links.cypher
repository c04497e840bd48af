// Adds relationships of one type, with the stretches in which one of their ends is not there where the type ends with its ends.
// A row: added, their number; fewer than the rows where an end is unknown.
// Params: $rows of {fromId, toId, properties}; $endsWithEnds. Places: {type}.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.fromId})
MATCH (object:Entity {id: row.toId})
CREATE (subject)-[link:{type}]->(object)
SET link += row.properties
SET link.absences = CASE WHEN $endsWithEnds AND (subject.absences IS NOT NULL OR object.absences IS NOT NULL)
  THEN coalesce(subject.absences, []) + coalesce(object.absences, []) END
RETURN count(link) AS added
