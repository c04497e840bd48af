// Instead of a page: how many rows the rule has.
// A row: total.
RETURN count(*) AS total
