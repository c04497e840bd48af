// As `known`, at the other moment of a comparison.
it.addedIn <= $thenKnownAt AND (it.retractedIn IS NULL OR it.retractedIn > $thenKnownAt)
