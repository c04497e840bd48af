// Params: $duty. Never null.
coalesce(dutyId = $duty, false)
