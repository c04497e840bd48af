// An agreement is in force by its own days, which are known.
false
