// By name, falling, in the order of the index subject_name.
ORDER BY subject.sortKey DESC, subject.id DESC
