// Of each right that one service has at a time there is one record: two that ask first must not make two.
CREATE CONSTRAINT lease_id_unique IF NOT EXISTS FOR (n:Lease) REQUIRE n.id IS UNIQUE
