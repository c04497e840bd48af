// In force on the day. Params: $day.
((agreementState.inForceFrom IS NULL OR agreementState.inForceFrom <= $day) AND (agreementState.inForceTo IS NULL OR agreementState.inForceTo > $day))
