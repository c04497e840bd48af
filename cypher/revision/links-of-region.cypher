// The revisions that recorded or withdrew a relationship at a node that was ever of a region.
// A row: addedIn, retractedIn (null for none). Params: $region. Order: none. Cost: scans the states, and the relationships at their nodes.
MATCH (state:State)
WHERE state.region = $region
WITH DISTINCT state
MATCH (state)<-[:IN_STATE]-(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[link]-(:Entity)
RETURN DISTINCT link.addedIn AS addedIn, link.retractedIn AS retractedIn
