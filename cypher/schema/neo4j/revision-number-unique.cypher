// Revisions are counted without gaps or repetitions; look-ups of a revision use its index.
CREATE CONSTRAINT revision_number_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE
