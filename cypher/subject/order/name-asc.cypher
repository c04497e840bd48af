ORDER BY subjectState.sortKey, subject.id
