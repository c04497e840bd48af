// Params: $text, folded.
actState.nameKey CONTAINS $text
