// Params: $centreKinds. Never null, so that `not` finds what is no centre.
coalesce(subjectState.centreKind, '') IN $centreKinds
