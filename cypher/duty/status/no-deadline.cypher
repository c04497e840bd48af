// It has none.
dutyState.deadlineKind = 'NONE'
