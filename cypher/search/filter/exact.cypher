// The text has a word that begins so. Params: $beginning, with a space before it.
(' ' + entityState.searchText + ' ') CONTAINS $beginning
