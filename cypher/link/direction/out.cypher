// Relationships that leave the near node.
startNode(link).id = near.id
