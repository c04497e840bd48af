// Each address is of one calendar, which is found by it.
CREATE CONSTRAINT calendar_digest_unique IF NOT EXISTS FOR (n:Calendar) REQUIRE n.digest IS UNIQUE
