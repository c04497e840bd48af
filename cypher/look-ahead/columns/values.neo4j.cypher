// The values of some properties of the variable `it`. One text for all of them, because Neo4j plans each text.
// Params: $columns.
// binds: column
[column IN $columns | it[column]]
