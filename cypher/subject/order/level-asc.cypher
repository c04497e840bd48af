// Federal first, institutional last; by name within a level.
ORDER BY CASE subjectState.level WHEN 'FEDERAL' THEN 0 WHEN 'REGIONAL' THEN 1 WHEN 'MUNICIPAL' THEN 2 ELSE 3 END, subjectState.sortKey, subject.id
