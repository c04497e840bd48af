// Params: $regions. Never null, so that `not` finds the subjects without a region.
coalesce(subjectState.region, '') IN $regions
