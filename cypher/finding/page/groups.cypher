// Instead of a page: how many findings of the rule are alike in their region and in what they are counted by.
// A row: region, empty for none; act, municipalities, programmes, months, each null where nothing is counted by it; total; ids,
// where they are asked for. Params of the query: $byAct; $municipalitiesOf, lists by the id of a subject; $programmesOf and
// $monthsOf, by the id of a duty; empty where nothing is counted by them; $withIds. Order: none.
WITH findingKey AS id, region, CASE WHEN $byAct THEN actId END AS act, $municipalitiesOf[coalesce(subjectId, '')] AS municipalities,
  $programmesOf[coalesce(dutyId, '')] AS programmes, $monthsOf[coalesce(dutyId, '')] AS months
RETURN region, act, municipalities, programmes, months, count(id) AS total, collect(CASE WHEN $withIds THEN id END) AS ids
