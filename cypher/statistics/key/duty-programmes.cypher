// The programmes of a duty. Params: $programmesOf, lists of ids by the id of a duty.
$programmesOf[duty.id]
