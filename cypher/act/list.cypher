// A page of acts, whatever their force.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Places: {page}. Order: date, id.
{page}
RETURN entityRow(act)
ORDER BY actState.sortKey, act.id
