// Keeps with relationships what follows from the facts about them.
// A row: marked, their number. Params: $rows of {fromId, linkId, form}.
UNWIND $rows AS row
MATCH (:Entity {id: row.fromId})-[link]->(:Entity)
WHERE link.id = row.linkId
SET link += row.form
RETURN count(link) AS marked
