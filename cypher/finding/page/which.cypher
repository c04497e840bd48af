// The findings that a page shows: with this key, and behind the last one seen.
// Params of the query: $findingKeys; '' for any. $behind, region, sortKey and findingKey of the last one; three times '' for the first page.
('' IN $findingKeys OR findingKey IN $findingKeys)
  AND (region > $behind[0] OR (region = $behind[0] AND (sortKey > $behind[1] OR (sortKey = $behind[1] AND findingKey > $behind[2]))))
