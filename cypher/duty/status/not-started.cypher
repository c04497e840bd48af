// Its period has not begun.
(coalesce(dutyState.inForceFrom, '') > $asOf OR coalesce(dutyState.periodFrom, '') > $asOf OR coalesce(dutyState.deadlineFrom, '') > $asOf)
