// How many drafts of acts there are, of everybody.
// A row: count. Params: none. Order: none, there is one row.
MATCH (draft:ActDraft)
RETURN count(draft) AS count
