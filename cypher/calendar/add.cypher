// Adds a calendar.
// A row: id. Params: $id; $calendar, all that it says.
CREATE (calendar:Calendar {id: $id})
SET calendar += $calendar
RETURN calendar.id AS id
