// By name, falling, where all are of one kind, in the order of the index subject_kind_name.
ORDER BY subject.kind DESC, subject.sortKey DESC, subject.id DESC
