// The state that holds on the day.
holds(entityState)
