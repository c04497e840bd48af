// The provisions and duties of these acts that nobody has withdrawn.
// A row: id, labels.
// Params: $acts. Order: none. Cost: scans the states.
MATCH (part:Entity)-[:IN_STATE]->(state:State)
WHERE state.act IN $acts AND state.retractedIn IS NULL
RETURN DISTINCT part.id AS id, labels(part) AS labels
