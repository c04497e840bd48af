// Those without a date come last.
ORDER BY coalesce(dutyState.due, '9999-12-31'), dutyState.sortKey, duty.id
