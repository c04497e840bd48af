// It is no longer in force, or is in force and joins nobody any more.
// binds: gone left ended
((coalesce(agreementState.inForceFrom, '') <= $asOf AND coalesce(agreementState.inForceTo, '9999-12-31') <= $asOf)
  OR (inForce(agreementState) AND partiesGone(agreement) AND partyEnded(agreement)))
