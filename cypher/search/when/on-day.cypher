// The state that holds on the day, of what exists then.
holds(entityState) AND inExistence(entityState)
