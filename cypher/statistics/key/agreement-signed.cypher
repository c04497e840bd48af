// The day on which an agreement was signed.
agreementState.signedOn
