// The subjects that a revision was the last to change.
CREATE INDEX subject_stated_since_index IF NOT EXISTS FOR (n:Subject) ON (n.statedSince)
