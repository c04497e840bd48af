// Params: $sortKey, $id and $level of the last one seen, $lowerLevels below its own.
(subjectState.level IN $lowerLevels OR (subjectState.level = $level AND (subjectState.sortKey > $sortKey OR (subjectState.sortKey = $sortKey AND subject.id > $id))))
