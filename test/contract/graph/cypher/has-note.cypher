// A condition. Params: note.
n.note = $note
