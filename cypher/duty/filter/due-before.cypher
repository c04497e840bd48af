// Params: $day.
dutyState.due < $day
