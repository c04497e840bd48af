// The municipalities that the subject of a finding is under. Params: $municipalitiesOf, lists of ids by the id of a subject.
$municipalitiesOf[coalesce(subjectId, '')]
