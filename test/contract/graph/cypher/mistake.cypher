// Not Cypher.
RETRUN 1
