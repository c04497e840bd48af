// Circles of subordination of at most eight subjects, each once, from its smallest id. Chains of command are shorter.
// A row: as {page} says; its subject is the one with the smallest id, mentions all, in the order of the walk.
// Params: $asOf, $knownAt; $regions, $subjects ('' for any). Places: {page}. Order: region, name, ids along the circle.
// Cost: looks at each subject's own relationships; walks upward only from those that have somebody above and below.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE EXISTS { MATCH (subject)<-[:SUBORDINATE_TO]-(:Subject) } AND EXISTS { MATCH (subject)-[:SUBORDINATE_TO]->(:Subject) }
  AND known(subject) AND holds(subjectState) AND askedRegion(subjectState)
WITH subject, subjectState
MATCH path = (subject)-[links:SUBORDINATE_TO*1..8]->(subject)
WHERE all(node IN nodes(path) WHERE node.id >= subject.id) AND all(link IN links WHERE stands(link))
WITH subject, subjectState, [node IN nodes(path) | node.id] AS ids, [link IN links | link.id] AS linkIds, links
WHERE all(place IN range(0, size(ids) - 2) WHERE NOT ids[place] IN ids[place + 1..size(ids) - 1])
UNWIND links AS link
WITH subject, subjectState, ids, linkIds, link
WHERE valid(link)
WITH subject, subjectState, ids, linkIds, count(link) AS valid
WHERE valid = size(linkIds)
WITH subject, subjectState, ids, linkIds
ORDER BY linkIds
WITH subject, subjectState, ids, collect(linkIds) AS proofs
WITH subject.id AS subjectId, null AS dutyId, null AS actId, ids[0..size(ids) - 1] AS mentions, [] AS counts, head(proofs) AS evidence,
  coalesce(subjectState.region, '') AS region, subjectState.sortKey AS sortKey,
  reduce(key = subject.id, id IN ids[1..size(ids) - 1] | key + ':' + id) AS findingKey
WHERE '' IN $subjects OR any(id IN mentions WHERE id IN $subjects)
{page}
