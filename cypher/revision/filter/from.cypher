// Params: $from, an instant in UTC.
record.at >= $from
