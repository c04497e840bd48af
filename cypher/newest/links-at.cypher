// The relationships of some types at these nodes, those withdrawn included.
// A row: fromId, toId, type, link; one between two of the nodes is there for both. Params: $ids. Places: {types}. Order: none.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link:{types}]-(:Entity)
RETURN startNode(link).id AS fromId, endNode(link).id AS toId, type(link) AS type, properties(link) AS link
