// Params: $centreKinds.
subjectState.centreKind IN $centreKinds
