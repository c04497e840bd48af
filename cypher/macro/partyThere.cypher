// A pair of base and participant of the agreement `it`, whose state is `itState`, is there.
EXISTS {
  MATCH (:Entity {id: itState.base})-[left:NETWORK_AGREEMENT]->(:Entity)
  WHERE left.agreementId = it.id AND known(left) AND endsExist(left)
}
