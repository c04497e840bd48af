// A page of network agreements.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Places: {page}. Order: day of signature, id.
{page}
RETURN entityRow(agreement)
ORDER BY agreementState.sortKey, agreement.id
