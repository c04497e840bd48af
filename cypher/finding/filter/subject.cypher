// Params: $subject. Never null.
coalesce(subjectId = $subject, false)
