ORDER BY dutyState.sortKey, duty.id
