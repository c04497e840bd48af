// By name, in the order of the index subject_name.
ORDER BY subject.sortKey, subject.id
