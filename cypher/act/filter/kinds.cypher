// Params: $kinds.
actState.kind IN $kinds
