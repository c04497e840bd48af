// Marks the store as being loaded. The mark takes the place of revision 1, so that nobody else can publish one: the
// second of two who try gets a conflict.
// A row: token.
// Params: $token, of whoever loads.
CREATE (load:Load:Revision {number: 1, token: $token, heartbeat: timestamp()})
RETURN load.token AS token
