// The nodes that a revision touched are found by its number.
CREATE RANGE INDEX touched_revision IF NOT EXISTS FOR (n:Touched) ON (n.revision)
