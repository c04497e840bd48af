// No two drafts of acts share an id.
CREATE CONSTRAINT act_draft_id_unique IF NOT EXISTS FOR (n:ActDraft) REQUIRE n.id IS UNIQUE
