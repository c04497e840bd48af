// As changed/all, where it is known who changes after the day by what the revision knew. Who was changed since is found by the numbers of the
// revisions since then, of which there are few or none.
// Params: $changed, their ids, each once; $knownAt.
// leaves: subject
// binds: newest
// UNWIND and no WHERE, with which this engine looks at all subjects first.
CALL () {
  UNWIND $changed AS changedId
  MATCH (subject:Subject {id: changedId})
  RETURN collect(subject) AS later
}
CALL () {
  MATCH (newest:Graph {id: 'graph'})
  UNWIND range($knownAt + 1, newest.revision) AS changedIn
  MATCH (subject:Subject {statedSince: changedIn})
  RETURN collect(subject) AS since
}
UNWIND later + since AS changedSubject
WITH DISTINCT changedSubject AS subject
