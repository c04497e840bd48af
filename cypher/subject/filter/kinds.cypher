// Params: $kinds.
subject.kind IN $kinds
