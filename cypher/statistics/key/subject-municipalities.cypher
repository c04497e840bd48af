// The municipalities that a subject is under. Params: $municipalitiesOf, lists of ids by the id of a subject.
$municipalitiesOf[subject.id]
