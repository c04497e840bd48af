// How many relationships a revision knows, those withdrawn included.
// A row: total.
// Params: $knownAt. Cost: scans the relationships between nodes.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.addedIn <= $knownAt
RETURN count(link) AS total
