// How many relationships are known.
// A row: total. Params: $knownAt.
MATCH (:Entity)-[link]->(:Entity)
WHERE known(link)
RETURN count(link) AS total
