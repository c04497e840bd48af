// Removes a saved question.
// A row: name, of the one that was there. Params: $name.
MATCH (question:SavedQuestion)
WHERE question.name = $name
WITH question, question.name AS name
DELETE question
RETURN name
