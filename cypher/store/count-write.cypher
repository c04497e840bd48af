// Counts one more write transaction, inside it.
// Row: sequence, this write's number.
MATCH (s:Store {id: 'store'})
SET s.sequence = s.sequence + 1
RETURN s.sequence AS sequence
