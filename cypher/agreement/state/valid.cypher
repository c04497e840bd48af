// It is in force, and somebody is there whom it joins.
// binds: gone left
(inForce(agreementState) AND NOT partiesGone(agreement))
