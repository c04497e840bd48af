// The nodes that a revision touched are found by its number.
CREATE INDEX touched_revision_index IF NOT EXISTS FOR (n:Touched) ON (n.revision)
