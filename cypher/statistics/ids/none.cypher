// Only the count is asked for.
null
