// How many states of nodes these revisions recorded, or withdrew.
// A row: number of the revision, total; none for a revision without any.
// Params: $numbers. Places: {clock}, addedIn or retractedIn. Order: none. Cost: scans the states.
MATCH (state:State)
WHERE state.{clock} IN $numbers
RETURN state.{clock} AS number, count(state) AS total
