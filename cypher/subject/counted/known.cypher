// As counted/all, where it is known how many they are by what the revision knew: counted anew only where there is a newer one.
// Params: $kept, their number; $knownAt. Places: {filter}.
// leaves: subject
// binds: newest
CALL () {
  MATCH (newest:Graph {id: 'graph'})
  UNWIND CASE WHEN newest.revision > $knownAt THEN [newest] ELSE [] END AS newer
  MATCH (subject:Subject)
  WHERE stated(subject) AND inExistence(subject) AND {filter, subjectState: subject}
  RETURN count(subject) AS counted
}
MATCH (newest:Graph {id: 'graph'})
RETURN CASE WHEN newest.revision > $knownAt THEN counted ELSE $kept END AS kept
