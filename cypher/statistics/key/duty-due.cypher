// The day on which a duty is due: the next one where it recurs. Params of the query: $recurringNext.
CASE WHEN dutyState.deadlineKind = 'RECURRING' THEN $recurringNext[duty.id] WHEN dutyState.deadlineKind IN ['DATE', 'PERIOD'] THEN dutyState.due END
