// As `forceOf`, at the other moment of a comparison.
CASE WHEN it.inForceFrom > $thenAsOf THEN 'NOT_YET' WHEN it.inForceTo <= $thenAsOf THEN 'ENDED' ELSE 'IN_FORCE' END
