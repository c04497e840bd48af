// A draft of an act, where it is theirs who asks.
// A row: id, name, version, size, changedAt, text, content (JSON). Params: $id, $owner. Order: none, there is one.
MATCH (draft:ActDraft)
WHERE draft.id = $id AND draft.owner = $owner
RETURN draft.id AS id, draft.name AS name, draft.version AS version, draft.size AS size, draft.changedAt AS changedAt, draft.text AS text, draft.content AS content
