// Pages of subjects by name.
CREATE RANGE INDEX subject_name IF NOT EXISTS FOR (n:Subject) ON (n.sortKey, n.id)
