// Params: $ids.
duty.id IN $ids
