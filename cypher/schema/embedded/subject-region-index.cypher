// Lists of the subjects of a region.
CREATE INDEX subject_region_index IF NOT EXISTS FOR (n:Subject) ON (n.region)
