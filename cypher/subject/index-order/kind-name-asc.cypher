// By name where all are of one kind, in the order of the index subject_kind_name.
ORDER BY subject.kind, subject.sortKey, subject.id
