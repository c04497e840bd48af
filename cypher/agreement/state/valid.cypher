((agreementState.inForceFrom IS NULL OR agreementState.inForceFrom <= $asOf) AND (agreementState.inForceTo IS NULL OR agreementState.inForceTo > $asOf))
