// The questions that people have saved.
// A row: name, title, query, savedAt, savedBy. Params: none. Order: name.
MATCH (question:SavedQuestion)
RETURN question.name AS name, question.title AS title, question.query AS query, question.savedAt AS savedAt, question.savedBy AS savedBy
ORDER BY name
