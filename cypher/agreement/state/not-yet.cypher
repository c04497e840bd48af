agreementState.inForceFrom > $asOf
