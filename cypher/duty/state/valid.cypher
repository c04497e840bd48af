// The duty holds by its own period, and its provision is in force.
(inPeriod(dutyState) AND inForce(dutyState))
