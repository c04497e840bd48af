// It comes into force later, or is in force and waits for its parties.
// binds: gone left ended
(coalesce(agreementState.inForceFrom, '') > $asOf
  OR (inForce(agreementState) AND partiesGone(agreement) AND NOT partyEnded(agreement)))
