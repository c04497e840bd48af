// The agreements to which each subject of a set is a party, whatever their state, as agreement/around.
// A row of {rows}: part, subject's id, agreement's id. {far}: the agreements.
// Params: $part. Places: {near}, {rows}, {far}.
// binds: link agreement
CALL ({near}) {
  UNWIND {near} AS near
  MATCH (near)-[link:NETWORK_AGREEMENT]-(:Entity)
  WHERE known(link)
  WITH near, collect(DISTINCT link.agreementId) AS agreementIds
  UNWIND agreementIds AS agreementId
  MATCH (agreement:Entity {id: agreementId})
  RETURN collect([$part, near.id, agreement.id]) AS {rows}, collect(DISTINCT agreement) AS {far}
}
