// The nodes of a label with these ids.
// seeds: the nodes; total: null.
// binds: seed
// Params: $ids, each once. Places: {label}.
// The ids are looked up in a CALL, which gives a row where nothing is found: the embedded engine scans all nodes for an OPTIONAL MATCH.
CALL (revision) {
  UNWIND $ids AS id
  MATCH (seed:Entity {id: id})
  WHERE seed:{label}
  RETURN collect(seed) AS seeds, null AS total
}
