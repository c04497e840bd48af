// The subject `it` is asked for. Params: $subjects; '' for any.
'' IN $subjects OR it.id IN $subjects
