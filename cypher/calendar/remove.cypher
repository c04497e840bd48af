// Removes a calendar of somebody.
// A row: id, of the one that was there. Params: $id, $owner.
MATCH (calendar:Calendar)
WHERE calendar.id = $id AND calendar.owner = $owner
WITH calendar, calendar.id AS id
DELETE calendar
RETURN id
