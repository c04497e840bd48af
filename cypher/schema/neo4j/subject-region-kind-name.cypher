// Pages of the subjects of one kind in a region by name.
CREATE RANGE INDEX subject_region_kind_name IF NOT EXISTS FOR (n:Subject) ON (n.region, n.kind, n.sortKey, n.id)
