// Params: $regions. Never null, so that `not` finds the subjects without a region.
(subjectState.region IS NOT NULL AND subjectState.region IN $regions)
