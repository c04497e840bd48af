// What each revision records of itself, in their order.
MATCH (record:Revision)
RETURN record.number AS revision, record.at AS at, record.recordedBy AS by, record.why AS why, record.digest AS digest,
  record.previousHash AS previousHash, record.hash AS hash
ORDER BY record.number
