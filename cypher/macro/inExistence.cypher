// The subject whose state is `it` exists on the day $asOf; an unknown start counts as existing.
(it.existsFrom IS NULL OR it.existsFrom <= $asOf) AND (it.existsTo IS NULL OR it.existsTo > $asOf)
