// Params: $regions.
region IN $regions
