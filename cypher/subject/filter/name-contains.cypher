// The name or the short name contains the text. Params: $text, folded.
subjectState.nameKey CONTAINS $text
