// Pages of the subjects of a region by name.
CREATE RANGE INDEX subject_region_name IF NOT EXISTS FOR (n:Subject) ON (n.region, n.sortKey, n.id)
