// The stretch `it`, a text as src/moment/absence.ts writes it, covers the day $asOf in the revision $knownAt.
includes(it) AND toInteger(substring(it, 22, 10)) <= $knownAt AND toInteger(substring(it, 33, 10)) > $knownAt
