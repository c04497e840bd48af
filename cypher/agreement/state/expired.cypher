// It is no longer in force, or joins nobody any more. An OR of two conditions of many makes Neo4j plan twice as long.
// binds: left ended
(coalesce(agreementState.inForceFrom, '') <= $asOf
  AND (coalesce(agreementState.inForceTo, '9999-12-31') <= $asOf OR (partyEnded(agreement) AND NOT partyThere(agreement))))
