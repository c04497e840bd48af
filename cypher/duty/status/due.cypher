// The next day on which something is due is at most $soon. Params of the query: $soon; $recurringNext.
coalesce(nextDue(duty) <= $soon, false)
