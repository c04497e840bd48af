// The programmes of the duty that a finding is about. Params: $programmesOf, lists of ids by the id of a duty.
$programmesOf[coalesce(dutyId, '')]
