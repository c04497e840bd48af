// Params: $kinds.
dutyState.deadlineKind IN $kinds
