// Keeps a draft of an act.
// A row: id. Params: $id, that no other has; $owner, $name, $text, $content (JSON), $size, $instant.
CREATE (draft:ActDraft {id: $id, owner: $owner, name: $name, text: $text, content: $content, size: $size, version: 1, changedAt: $instant})
RETURN draft.id AS id
