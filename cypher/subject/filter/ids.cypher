// Params: $ids.
subject.id IN $ids
