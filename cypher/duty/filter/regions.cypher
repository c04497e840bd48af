// Params: $regions.
dutyState.region IN $regions
