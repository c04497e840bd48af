// Would go on for hours. Row: pairs.
UNWIND range(1, 1000000) AS a
UNWIND range(1, 1000000) AS b
WITH a, b WHERE a + b = 0
RETURN count(*) AS pairs
