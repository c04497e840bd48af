// The text has the word in any form, or a word that begins so. Of the embedded store. Params: $stem; $beginning, with a space before it.
(text_match(entityState.searchText, $stem) OR (' ' + entityState.searchText) CONTAINS $beginning)
