// Saves a question.
// A row: name. Params: $name, that no other has; $title, $question, its text; $instant, $by.
CREATE (question:SavedQuestion {name: $name, title: $title, query: $question, savedAt: $instant, savedBy: $by})
RETURN question.name AS name
