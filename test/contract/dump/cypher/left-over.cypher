// What a load could have left behind.
MATCH (node)
WHERE node:Entity OR node:State OR node:Load OR node:Revision OR node:Graph
RETURN count(node) AS nodes
