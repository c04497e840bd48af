// Keeps what somebody has changed in their draft of an act.
// A row: version. Params: $id, $owner, $version, the one that was changed; $content (JSON), $size, $instant.
MATCH (draft:ActDraft)
WHERE draft.id = $id AND draft.owner = $owner AND draft.version = $version
SET draft.content = $content, draft.size = $size, draft.version = $version + 1, draft.changedAt = $instant
RETURN draft.version AS version
