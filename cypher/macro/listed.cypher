// The node whose state is `it` is listed on the day $asOf: it exists, and is within its period and in force, where it has these.
inExistence(it) AND inPeriod(it) AND inForce(it)
