// Whether the document whose state is `it` is in force on the day $asOf.
CASE WHEN it.inForceFrom > $asOf THEN 'NOT_YET' WHEN it.inForceTo <= $asOf THEN 'ENDED' ELSE 'IN_FORCE' END
