// Its date has passed, and no report is accepted.
(dutyState.deadlineKind IN ['DATE', 'PERIOD'] AND coalesce(dutyState.due, '9999-12-31') < $asOf)
