// How many VALID duties there are in each status; the rule of cypher/duty/status/*.cypher.
// A row: status, total; none for a status without any.
// Params: $soon, $recurringNext; $asOf, $knownAt. Places: {filter}; {notStarted}, {noDeadline}, {overdue}, {due}, the statuses.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND listed(dutyState) AND {filter}
WITH duty, CASE
  WHEN {notStarted} THEN 'NOT_STARTED'
  WHEN {noDeadline} THEN 'NO_DEADLINE'
  WHEN {overdue} THEN 'OVERDUE'
  WHEN {due} THEN 'DUE'
  ELSE 'ONGOING' END AS status
RETURN status, count(duty) AS total
