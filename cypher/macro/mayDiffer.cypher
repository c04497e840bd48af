// One of the days or revisions that bound `it` (a state or a relationship) lies between the two moments of a comparison, or
// one of the ends of the relationship is not always there. Whatever has none there looks the same at both. An absent bound
// makes its line null, so this is not for NOT.
((it.addedIn > $knownAt) <> (it.addedIn > $thenKnownAt))
  OR ((it.retractedIn > $knownAt) <> (it.retractedIn > $thenKnownAt))
  OR ((it.validFrom > $asOf) <> (it.validFrom > $thenAsOf))
  OR ((it.validTo > $asOf) <> (it.validTo > $thenAsOf))
  OR ((it.existsFrom > $asOf) <> (it.existsFrom > $thenAsOf))
  OR ((it.existsTo > $asOf) <> (it.existsTo > $thenAsOf))
  OR ((it.periodFrom > $asOf) <> (it.periodFrom > $thenAsOf))
  OR ((it.periodTo > $asOf) <> (it.periodTo > $thenAsOf))
  OR ((it.inForceFrom > $asOf) <> (it.inForceFrom > $thenAsOf))
  OR ((it.inForceTo > $asOf) <> (it.inForceTo > $thenAsOf))
  OR it.absences IS NOT NULL
