// Its date, or the next of its dates, is at most $soon. Params: $soon; $recurringDue, ids of recurring duties whose next date is.
((dutyState.deadlineKind IN ['DATE', 'PERIOD'] AND coalesce(dutyState.due, '') >= $asOf AND dutyState.due <= $soon) OR duty.id IN $recurringDue)
