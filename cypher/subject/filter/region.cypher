// One region: an index of it gives its subjects in their order. Params: $region. Never null, so that `not` finds the subjects without a region.
(subjectState.region IS NOT NULL AND subjectState.region = $region)
