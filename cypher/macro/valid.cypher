// State VALID of the relationship `it`: it holds, and its basis is in force. The days of it are worked out when it is written
// (src/moment/held-days.ts) and right for whoever reads the revision that last changed one of them, or a later one.
// A reader of an earlier revision follows the rule. One condition of OR, because the embedded engine is slow at CASE.
(it.heldSince <= $knownAt AND it.heldFrom <= $asOf AND it.heldTo > $asOf AND (it.heldGaps IS NULL OR none(gap IN it.heldGaps WHERE includes(gap))))
  OR (it.heldSince > $knownAt AND stands(it) AND (it.lapses IS NULL OR none(lapse IN it.lapses WHERE covers(lapse))))
