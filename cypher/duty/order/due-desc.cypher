// Those without a date come last.
ORDER BY coalesce(dutyState.due, '0000-01-01') DESC, dutyState.sortKey DESC, duty.id DESC
