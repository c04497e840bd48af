// Instead of a page: how many findings of the rule each combination of keys has.
// A row: region, empty for none; first, second, third, the keys; total; ids, where they are asked for.
// Places: {first}, {second}, {third}, of statistics/key; {ids}. Order: none.
WITH findingKey AS id, region AS region, {first} AS first, {second} AS second, {third} AS third
RETURN region, first, second, third, count(id) AS total, {ids} AS ids
