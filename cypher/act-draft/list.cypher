// The drafts of acts that somebody keeps, without their texts.
// A row: id, name, version, size, changedAt. Params: $owner. Order: the last changed first.
MATCH (draft:ActDraft)
WHERE draft.owner = $owner
RETURN draft.id AS id, draft.name AS name, draft.version AS version, draft.size AS size, draft.changedAt AS changedAt
ORDER BY changedAt DESC, id
