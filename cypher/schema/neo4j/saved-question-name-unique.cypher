// No two saved questions share a name.
CREATE CONSTRAINT saved_question_name_unique IF NOT EXISTS FOR (n:SavedQuestion) REQUIRE n.name IS UNIQUE
