// It rests on the act, or its duty does. Params: $act.
$act IN acts
