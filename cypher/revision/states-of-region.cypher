// The revisions that recorded or withdrew a state of a node of a region.
// A row: addedIn, retractedIn (null for none). Params: $region. Order: none. Cost: scans the states.
MATCH (state:State)
WHERE state.region = $region
RETURN DISTINCT state.addedIn AS addedIn, state.retractedIn AS retractedIn
