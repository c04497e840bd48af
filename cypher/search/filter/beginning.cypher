// The text has the word in any form, or a word that begins so. Of the embedded store. Params: $stem; $beginning, with a space before it.
(text_match(state.searchText, $stem) OR (' ' + state.searchText) CONTAINS $beginning)
