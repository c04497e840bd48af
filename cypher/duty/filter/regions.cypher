// Params: $regions. Never null, so that `not` finds the duties without a region.
coalesce(dutyState.region, '') IN $regions
