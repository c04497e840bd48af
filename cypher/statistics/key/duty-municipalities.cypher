// The municipalities whose subjects bear a duty. Params: $municipalitiesOf, lists of ids by the id of a duty.
$municipalitiesOf[duty.id]
