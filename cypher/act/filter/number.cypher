// Params: $number.
actState.number = $number
