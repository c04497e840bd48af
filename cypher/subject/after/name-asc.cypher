// Params: $sortKey, $id of the last one seen.
(subjectState.sortKey > $sortKey OR (subjectState.sortKey = $sortKey AND subject.id > $id))
