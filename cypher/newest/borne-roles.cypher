// The responsibilities that these subjects bear or bore themselves in a role, with what is kept with them; those of a store of before
// format 4, with which nothing is kept yet, left out.
// A row: id; role, and the days, revisions and stretches that bound it; once for those that are alike. Params: $ids, each once. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link:RESPONSIBLE_FOR]->(:Entity)
WHERE link.heldSince IS NOT NULL AND link.role IS NOT NULL
RETURN DISTINCT subject.id AS id, link.role AS role, link.validFrom AS validFrom, link.validTo AS validTo, link.attestedOn AS attestedOn,
  link.addedIn AS addedIn, link.retractedIn AS retractedIn, link.absences AS absences, link.lapses AS lapses,
  link.heldSince AS heldSince, link.heldFrom AS heldFrom, link.heldTo AS heldTo, link.heldGaps AS heldGaps
