// Params: count. Row: number, text, from 1 to count.
UNWIND range(1, $count) AS number
RETURN number, 'row ' + toString(number) AS text ORDER BY number
