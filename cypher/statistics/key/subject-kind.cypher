// The kind of a subject.
subject.kind
