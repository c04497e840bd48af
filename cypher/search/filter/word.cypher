// The text has the word, in any form. Of the embedded store's index. Params: $stem.
text_match(entityState.searchText, $stem)
