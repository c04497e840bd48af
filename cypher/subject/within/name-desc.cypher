// Down to a name. Params: $last.
subjectState.sortKey >= $last
