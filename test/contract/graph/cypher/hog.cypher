// Needs gigabytes to sort. Row: a, b, c.
UNWIND range(1, 3000) AS a
UNWIND range(1, 3000) AS b
UNWIND range(1, 100) AS c
RETURN a, b, c ORDER BY c, b, a
