// By name where all are of one kind and region, in the order of the index subject_region_kind_name.
ORDER BY subject.region, subject.kind, subject.sortKey, subject.id
