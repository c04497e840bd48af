// The subject is on the circle. Params: $subject.
$subject IN mentions
