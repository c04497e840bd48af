// Records that the store now has a format.
// Params: formatVersion. Row: formatVersion.
MATCH (s:Store {id: 'store'})
SET s.formatVersion = $formatVersion
RETURN s.formatVersion AS formatVersion
