// Behind the cursor. Params: $region, $sortKey, $findingKey of the last one seen.
(region > $region OR (region = $region AND (sortKey > $sortKey OR (sortKey = $sortKey AND findingKey > $findingKey))))
