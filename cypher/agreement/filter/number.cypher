// Params: $number.
agreementState.number = $number
