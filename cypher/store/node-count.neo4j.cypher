// How many nodes the database holds, whoever made them.
// A row: nodes.
// Params: none.
MATCH (n)
RETURN count(n) AS nodes
