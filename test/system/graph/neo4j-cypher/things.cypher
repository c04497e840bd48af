// Row: id of each thing.
MATCH (n:Thing)
RETURN n.id AS id
