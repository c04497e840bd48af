// The status of a duty; the rule of cypher/duty/status/*.cypher.
// The query has the parameters that these ask for. Places: {lapsed}, {notStarted}, {done}, {noDeadline}, {overdue}, {due}, the statuses.
CASE
  WHEN {lapsed} THEN 'LAPSED'
  WHEN {notStarted} THEN 'NOT_STARTED'
  WHEN {done} THEN 'DONE'
  WHEN {noDeadline} THEN 'NO_DEADLINE'
  WHEN {overdue} THEN 'OVERDUE'
  WHEN {due} THEN 'DUE'
  ELSE 'ONGOING' END
