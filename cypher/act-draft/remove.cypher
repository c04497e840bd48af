// Removes somebody's draft of an act.
// A row: id, of the one that was there. Params: $id, $owner.
MATCH (draft:ActDraft)
WHERE draft.id = $id AND draft.owner = $owner
WITH draft, draft.id AS id
DELETE draft
RETURN id
