// The level of a subject.
subjectState.level
