// A set, and all that it reaches by relationships that stand, whatever they rest on.
// A row of {rows}: part, id. {far}: the nodes themselves.
// Params: $part. Places: {near}, {types}, {rows}, {far}.
// binds: links far
// Eight steps are more than any chain of command or of groups has; what lies behind them is asked for when it is needed.
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)-[links:{types}*0..8]->(far:Entity)
  WHERE all(link IN links WHERE stands(link))
  WITH collect(DISTINCT far) AS {far}
  RETURN [far IN {far} | [$part, far.id]] AS {rows}, {far}
}
