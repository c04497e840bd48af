// Relationships that reach the near node.
endNode(link).id = near.id
