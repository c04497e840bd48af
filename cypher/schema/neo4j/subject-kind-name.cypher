// Pages of subjects of one kind by name.
CREATE RANGE INDEX subject_kind_name IF NOT EXISTS FOR (n:Subject) ON (n.kind, n.sortKey, n.id)
