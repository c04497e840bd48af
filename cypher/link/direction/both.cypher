// Relationships in either direction.
true
