// Keeps which nodes a revision touched, some at a time, with the number of facts at these.
// A row: kept, their number.
// Params: $rows, each with properties: revision, place, ids, added, ended, withdrawn.
UNWIND $rows AS row
CREATE (kept:Touched)
SET kept += row.properties
RETURN count(kept) AS kept
