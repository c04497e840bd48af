// The row of a finding is asked for. It rests on one of its acts. Params of the query: $regions, $subjects, $duties, $acts; '' for any.
('' IN $regions OR region IN $regions) AND ('' IN $subjects OR subjectId IN $subjects)
  AND ('' IN $duties OR dutyId IN $duties) AND ('' IN $acts OR any(act IN acts WHERE act IN $acts))
