// The columns of the node `it` in its state `itState`, as src/entity/decode-entity.ts reads them.
it.id AS id, labels(it) AS labels, it.kind AS kind, it.addedIn AS addedIn, properties(itState) AS state
