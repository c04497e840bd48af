// How much there is in the store, whoever may see it.
MATCH (n)
RETURN count(n) AS nodes, COUNT { MATCH ()-[]->() } AS relationships
