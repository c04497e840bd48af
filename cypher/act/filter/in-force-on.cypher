// In force on the day, as far as the source says. Params: $day.
((actState.inForceFrom IS NULL OR actState.inForceFrom <= $day) AND (actState.inForceTo IS NULL OR actState.inForceTo > $day))
