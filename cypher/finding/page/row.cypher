// The page of a rule whose rows are complete.
// A row: subjectId, dutyId, actId, each null where there is none; mentions, ids that its sentences name; counts; evidence,
// ids of links; region, sortKey, findingKey. Params: $limit. Places: {which}. Order: region, sortKey, findingKey.
WITH subjectId, dutyId, actId, mentions, counts, evidence, region, sortKey, findingKey
WHERE {which}
RETURN subjectId, dutyId, actId, mentions, counts, evidence, region, sortKey, findingKey
ORDER BY region, sortKey, findingKey
LIMIT $limit
