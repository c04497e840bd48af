// Params: $region.
entityState.region = $region
