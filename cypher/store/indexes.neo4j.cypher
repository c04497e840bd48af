// The indexes that the database has, those of constraints included.
// A row: name, state ("ONLINE", "POPULATING", "FAILED"), analyzer (null for other than full text).
SHOW INDEXES YIELD name, state, options
RETURN name, state, options.indexConfig['fulltext.analyzer'] AS analyzer
