// It holds later, by the day on which something is due next. Params of the query: $recurringNext.
((dutyState.periodFrom > $asOf OR dutyState.inForceFrom > $asOf) AND nextDue(duty) IS NOT NULL)
