// Params: $nextDue, $sortKey, $id of the last one seen; the query's own $recurringNext.
(coalesce(nextDue(duty), '9999-12-31') > $nextDue OR (coalesce(nextDue(duty), '9999-12-31') = $nextDue
  AND (dutyState.sortKey > $sortKey OR (dutyState.sortKey = $sortKey AND duty.id > $id))))
