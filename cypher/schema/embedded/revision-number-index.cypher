// Look-ups of a revision by its number.
CREATE INDEX revision_number_index IF NOT EXISTS FOR (n:Revision) ON (n.number)
