// Params: $day; the query's own $recurringNext. Never null, so that `not` finds the duties of which nothing is due next.
coalesce(nextDue(duty) >= $day, false)
