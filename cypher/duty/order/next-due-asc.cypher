// What is due first comes first, what has no next day last. Params of the query: $recurringNext.
ORDER BY coalesce(nextDue(duty), '9999-12-31'), dutyState.sortKey, duty.id
