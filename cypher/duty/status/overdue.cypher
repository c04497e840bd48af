// Its date has passed, no report is accepted, and somebody has not reported in time. Params of the query: $settledAs, by the ids of duties.
(dutyState.deadlineKind IN ['DATE', 'PERIOD'] AND coalesce(dutyState.due, '9999-12-31') < $asOf AND coalesce($settledAs[duty.id], '') = '')
