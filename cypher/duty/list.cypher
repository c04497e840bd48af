// A page of duties.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Places: {page}, {order}. Order: as {order} says.
{page}
RETURN entityRow(duty)
{order}
