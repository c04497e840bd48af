// The municipalities that the base of an agreement is under. Params: $municipalitiesOf, lists of ids by the id of a subject.
$municipalitiesOf[agreementState.base]
