// Params: $regions.
actState.region IN $regions
