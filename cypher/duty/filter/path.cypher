// Params: $path.
dutyState.path = $path
