// Plans of indicators whose period has ended and that accepted reports, submitted in it, tell were not reached. A plan of which
// nothing was reported is not one of them: what is missing is not nought.
// A row: as {page} says; mentions, the indicator; counts, plan and fact. Params: $asOf, $knownAt; $regions, $subjects ('' for any).
// Places: {page}.
// Order: region, name of the subject, its id, indicator's id, first day of the period.
// Cost: scans the indicators; of each plan that has ended, reads the reports on the indicator.
MATCH (indicator:Indicator)-[:IN_STATE]->(indicatorState:State)
WHERE known(indicator) AND holds(indicatorState)
WITH indicator, indicatorState
MATCH (indicator)-[plan:PLANNED_FOR]->(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(plan) AND plan.validTo <= $asOf AND known(subject) AND holds(subjectState) AND askedRegion(subjectState) AND askedSubject(subject)
WITH indicator, indicatorState, plan, subject, subjectState
MATCH (indicator)<-[told:MEASURES]-(report:Report)-[:IN_STATE]->(reportState:State)
WHERE valid(told) AND known(report) AND holds(reportState) AND reportState.reportState = 'ACCEPTED'
  AND reportState.bearer = subject.id AND reportState.submittedOn < plan.validTo
  AND reportState.submittedOn >= coalesce(plan.validFrom, '')
WITH indicator, indicatorState, plan, subject, subjectState, told, report, reportState.submittedOn AS on,
  reportState.duty + ' ' + coalesce(reportState.due, '') AS occasion
ORDER BY on, report.id
WITH indicator, indicatorState, plan, subject, subjectState, occasion, collect(told.value) AS values, collect(told.id) AS links, max(on) AS on
WITH indicator, indicatorState, plan, subject, subjectState, on, occasion, values[size(values) - 1] AS value, links[size(links) - 1] AS link
ORDER BY on, occasion
WITH indicator, indicatorState, plan, subject, subjectState, collect(value) AS values, collect(link) AS links, sum(value) AS total
WITH indicator, indicatorState, plan, subject, subjectState, links,
  CASE indicatorState.sums WHEN 'SUM' THEN total WHEN 'MEAN' THEN total / size(values) ELSE values[size(values) - 1] END AS fact
WHERE (indicatorState.better = 'MORE' AND fact < plan.value) OR (indicatorState.better = 'LESS' AND fact > plan.value)
WITH subject.id AS subjectId, null AS dutyId, null AS actId, [indicator.id] AS mentions, [plan.value, fact] AS counts, [plan.id] + links AS evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey,
  subject.id + ':' + indicator.id + ':' + coalesce(plan.validFrom, '') AS findingKey
{page}
