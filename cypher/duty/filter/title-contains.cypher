// Params: $text, folded.
dutyState.nameKey CONTAINS $text
