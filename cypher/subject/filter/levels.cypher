// Params: $levels.
subjectState.level IN $levels
