// By name, falling, where all are of one kind and region, in the order of the index subject_region_kind_name.
ORDER BY subject.region DESC, subject.kind DESC, subject.sortKey DESC, subject.id DESC
