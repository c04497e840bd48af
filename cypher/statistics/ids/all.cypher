// The ids of what is counted.
collect(id)
