// Params: $before, an instant in UTC.
record.at < $before
