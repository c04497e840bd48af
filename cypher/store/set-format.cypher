// Records that the store now has a format.
// A row: formatVersion.
// Params: $formatVersion.
MATCH (s:Store {id: 'store'})
SET s.formatVersion = $formatVersion
RETURN s.formatVersion AS formatVersion
