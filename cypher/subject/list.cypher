// A page of subjects.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Places: {page}, {order}. Order: as {order} says.
{page}
RETURN entityRow(subject)
{order}
