// One kind: an index of it gives its subjects in their order. Params: $kind.
subject.kind = $kind
