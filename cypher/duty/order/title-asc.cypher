ORDER BY dutyState.nameKey, duty.id
