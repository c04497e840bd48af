// What the store says about itself: one row, or none in a store that was never set up.
// Row: storeId, formatVersion, sequence (accepted write transactions so far).
MATCH (s:Store {id: 'store'})
RETURN s.storeId AS storeId, s.formatVersion AS formatVersion, s.sequence AS sequence
