// A pair of base and participant of the agreement `it`, whose state is `itState`, was there and is no more.
EXISTS {
  MATCH (:Entity {id: itState.base})-[ended:NETWORK_AGREEMENT]->(:Entity)
  WHERE ended.agreementId = it.id AND known(ended) AND NOT endsExist(ended) AND NOT notBegun(ended)
}
