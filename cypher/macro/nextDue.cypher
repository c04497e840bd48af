// The next day on or after $asOf on which something of the duty `it` is due and it holds; null for none. As nextDue in
// src/entity/duty-status.ts. Params of the query: $recurringNext, the next days of recurring duties by their ids.
CASE
  WHEN itState.deadlineKind = 'RECURRING' THEN $recurringNext[it.id]
  WHEN itState.deadlineKind IN ['DATE', 'PERIOD'] AND itState.due >= $asOf
    AND coalesce(itState.inForceFrom, '') <= itState.due AND coalesce(itState.inForceTo, '9999-12-31') > itState.due
    AND coalesce(itState.periodFrom, '') <= itState.due AND coalesce(itState.periodTo, '9999-12-31') > itState.due THEN itState.due
END
