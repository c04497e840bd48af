// As changed/all, where it is known who changes after the day by what the revision knew. Those that were changed since are looked for only
// where there is a newer one. Params: $changed, their ids, each once; $knownAt.
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
  UNWIND CASE WHEN newest.revision > $knownAt THEN [newest] ELSE [] END AS newer
  MATCH (subject:Subject)
  WHERE subject.statedSince > $knownAt
  RETURN collect(subject) AS since
}
UNWIND later + since AS changedSubject
WITH DISTINCT changedSubject AS subject
