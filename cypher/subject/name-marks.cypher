// Every so many-th name of the subjects of each kind, as it is kept with them.
// A row: kind; sortKeys, in order. Params: $step. Order: none.
MATCH (subject:Subject)
WHERE subject.sortKey IS NOT NULL
WITH subject.kind AS kind, subject.sortKey AS sortKey
ORDER BY sortKey
WITH kind, collect(sortKey) AS names
RETURN kind, [place IN range($step - 1, size(names) - 1, $step) | names[place]] AS sortKeys
