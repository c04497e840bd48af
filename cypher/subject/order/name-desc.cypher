ORDER BY subjectState.sortKey DESC, subject.id DESC
