// Params: $ids.
act.id IN $ids
