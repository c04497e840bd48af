// `it` (a node, a state or a relationship) was known in the revision $knownAt.
it.addedIn <= $knownAt AND (it.retractedIn IS NULL OR it.retractedIn > $knownAt)
