// One row with every kind of value that a row may hold.
RETURN 42 AS whole, 2.5 AS fraction, -1 AS negative, true AS yes, null AS nothing, 'ёлка № 12 "кавычки" 𐍈' AS text,
       [1, [2, 3], null] AS list, {a: 1, b: {c: ['d']}, e: null} AS map, [] AS empty, 9007199254740991 AS largest
