// A set, and all that it reaches by relationships that are kept as VALID about then; who reads an earlier revision goes along those, too, that
// have changed since. Too much or too little is no harm: it only decides for which nodes the next step is known.
// A row of {rows}: part, id. {far}: the nodes themselves.
// Params: $part. Places: {near}, {types}, {rows}, {far}.
// binds: links far
// Eight steps are more than any chain of command or of groups has; what lies behind them is asked for when it is needed.
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)-[links:{types}*0..8]->(far:Entity)
  WHERE all(link IN links WHERE link.heldFrom <= $asOf AND link.heldTo > $asOf OR link.heldSince > $knownAt)
  WITH collect(DISTINCT far) AS {far}
  RETURN [far IN {far} | [$part, far.id]] AS {rows}, {far}
}
