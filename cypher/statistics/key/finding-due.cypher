// The month in which the duty that a finding is about is due. Params: $monthsOf, lists of months by the id of a duty.
$monthsOf[coalesce(dutyId, '')]
