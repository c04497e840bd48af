// The other transactions that run now. Row: metadata.
SHOW TRANSACTIONS YIELD metaData, currentQuery
WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
RETURN metaData AS metadata
