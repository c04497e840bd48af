// The duty whose state is `it` holds by its own period on the day $asOf.
(it.periodFrom IS NULL OR it.periodFrom <= $asOf) AND (it.periodTo IS NULL OR it.periodTo > $asOf)
