// By name, falling, where all are of one region, in the order of the index subject_region_name.
ORDER BY subject.region DESC, subject.sortKey DESC, subject.id DESC
