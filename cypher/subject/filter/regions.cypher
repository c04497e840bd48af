// Params: $regions.
subjectState.region IN $regions
