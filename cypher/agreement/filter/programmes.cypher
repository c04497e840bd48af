// Params: $programmes.
any(programme IN agreementState.programmes WHERE programme IN $programmes)
