// By name where all are of one region, in the order of the index subject_region_name.
ORDER BY subject.region, subject.sortKey, subject.id
