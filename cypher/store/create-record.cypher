// Makes the store's record of itself.
// A row: storeId.
// Params: $storeId, $formatVersion.
CREATE (s:Store {id: 'store', storeId: $storeId, formatVersion: $formatVersion, sequence: 0})
RETURN s.storeId AS storeId
