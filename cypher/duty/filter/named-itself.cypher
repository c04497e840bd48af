// Whoever bears it is named, no group of theirs.
part.id = bearer.id
