// Documents that a clause in force approves and of which nothing is known but that: no clause, and no declared size of a group.
// A row: as {page} says; mentions, the document and the clause; evidence, its approvals. Params: $asOf, $knownAt, those of {asked}.
// Places: {asked}, {page}. Order: region, title, id.
// Cost: scans the groups and the clauses; looks at the parts of each document that a clause approves.
OPTIONAL MATCH (subject:Group)-[:IN_STATE]->(subjectState:State)
WHERE subjectState.declaredSizeBasis IS NOT NULL AND known(subject) AND holds(subjectState)
WITH collect(DISTINCT subjectState.declaredSizeBasis) AS declaring
MATCH (clause:Provision)-[link:APPROVES]->(document:Act)
WHERE NOT document.id IN declaring AND known(clause) AND known(document) AND valid(link)
  AND NOT EXISTS { MATCH (document)<-[part:PART_OF]-(:Provision) WHERE known(part) }
MATCH (clause)-[:IN_STATE]->(clauseState:State)
WHERE holds(clauseState) AND inForce(clauseState)
MATCH (document)-[:IN_STATE]->(documentState:State)
WHERE holds(documentState) AND inForce(documentState)
WITH document, documentState, clause, clauseState, link
ORDER BY link.id
WITH document, documentState, collect(link.id) AS evidence, collect(clause.id) AS clauses, collect(clauseState.act) AS approving
WITH null AS subjectId, null AS dutyId, head(approving) AS actId, approving + [document.id] AS acts,
  [document.id, head(clauses)] AS mentions, [] AS counts, evidence,
  coalesce(documentState.region, '') AS region, documentState.sortKey AS sortKey, document.id AS findingKey
WHERE {asked}
{page}
