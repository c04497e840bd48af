// Params: $number of the last one seen.
record.number < $number
