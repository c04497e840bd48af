// The name or the short name contains the text. Params: $text, folded.
(subjectState.nameKey CONTAINS $text OR replace(toLower(coalesce(subjectState.shortName, '')), 'ё', 'е') CONTAINS $text)
