// A property has a value. Never null, so that `not` finds the duties that say nothing there. Params: $value. Places: {property}.
coalesce(dutyState.{property} = $value, false)
