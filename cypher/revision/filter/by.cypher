// Params: $by.
record.recordedBy = $by
