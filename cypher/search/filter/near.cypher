// The text has the word, or one half of its stem where a word has it. Params: $word, with a space on either side; $first half, behind a space; $second half, before a space.
((' ' + entityState.searchText + ' ') CONTAINS $word OR (' ' + entityState.searchText) CONTAINS $first OR (entityState.searchText + ' ') CONTAINS $second)
