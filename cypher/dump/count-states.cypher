// How many states a revision knows, those withdrawn included.
// A row: total.
// Params: $knownAt. Cost: scans the states.
MATCH (state:State)
WHERE state.addedIn <= $knownAt
RETURN count(state) AS total
