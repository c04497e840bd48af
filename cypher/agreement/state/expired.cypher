((agreementState.inForceFrom IS NULL OR agreementState.inForceFrom <= $asOf) AND agreementState.inForceTo <= $asOf)
