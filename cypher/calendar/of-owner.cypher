// The calendars that somebody has made.
// A row: calendar. Params: $owner. Order: when they were made, id.
MATCH (calendar:Calendar)
WHERE calendar.owner = $owner
RETURN properties(calendar) AS calendar
ORDER BY calendar.createdAt, calendar.id
