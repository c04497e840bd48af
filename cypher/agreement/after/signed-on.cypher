// Params: $sortKey, $id of the last one seen.
(agreementState.sortKey > $sortKey OR (agreementState.sortKey = $sortKey AND agreement.id > $id))
