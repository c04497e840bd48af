// Params: $numbers.
record.number IN $numbers
