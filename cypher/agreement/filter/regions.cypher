// Params: $regions.
agreementState.region IN $regions
