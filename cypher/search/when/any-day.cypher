// A state of any day.
known(entityState)
