// State VALID of the relationship `it`. A reader of a revision before the last change of it follows the rule.
// One condition of OR, because this engine is slow at CASE.
(it.heldSince <= $knownAt AND held(it)) OR (it.heldSince > $knownAt AND validByRule(it))
