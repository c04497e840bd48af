// Of which programmes duties are a part.
// A row: id, the duty; of, the programme. Params: $asOf, $knownAt. Order: id, of.
MATCH (duty:Duty)-[link:UNDER]->(programme:Programme)
WHERE valid(link)
RETURN DISTINCT duty.id AS id, programme.id AS of
ORDER BY id, of
