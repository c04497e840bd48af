// Params: $ids.
agreement.id IN $ids
