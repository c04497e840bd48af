// Makes the store's record of itself.
// Params: storeId, formatVersion. Row: storeId.
CREATE (s:Store {id: 'store', storeId: $storeId, formatVersion: $formatVersion, sequence: 0})
RETURN s.storeId AS storeId
