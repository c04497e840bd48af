// Params: $force.
dutyState.force = $force
