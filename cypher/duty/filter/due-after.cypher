// Params: $day. Never null, so that `not` finds the duties without a date.
coalesce(dutyState.due >= $day, false)
