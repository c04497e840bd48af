// As valid.cypher. The planner of Neo4j multiplies an OR of two rules out with all that stands beside it, and takes a CASE as it is.
CASE
  WHEN it.heldSince <= $knownAt
    THEN it.heldFrom <= $asOf AND it.heldTo > $asOf AND (it.heldGaps IS NULL OR none(gap IN it.heldGaps WHERE includes(gap)))
  WHEN it.heldSince > $knownAt
    THEN stands(it) AND (it.lapses IS NULL OR none(lapse IN it.lapses WHERE covers(lapse)))
END
