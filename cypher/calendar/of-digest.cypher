// The calendar whose address has this digest.
// A row: calendar. Params: $digest.
MATCH (calendar:Calendar {digest: $digest})
RETURN properties(calendar) AS calendar
