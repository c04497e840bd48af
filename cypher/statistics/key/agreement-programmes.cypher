// The programmes of an agreement.
agreementState.programmes
