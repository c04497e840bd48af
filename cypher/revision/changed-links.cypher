// How many relationships these revisions recorded, or withdrew.
// A row: number of the revision, total; none for a revision without any.
// Params: $numbers. Places: {clock}, addedIn or retractedIn. Order: none. Cost: scans the relationships.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.{clock} IN $numbers
RETURN link.{clock} AS number, count(link) AS total
