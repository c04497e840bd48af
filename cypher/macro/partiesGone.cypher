// The agreement `it`, whose state is `itState`, joins nobody any more, or nobody yet: of all its pairs of base and participant one is not there.
EXISTS {
  MATCH (:Entity {id: itState.base})-[gone:NETWORK_AGREEMENT]->(:Entity)
  WHERE gone.agreementId = it.id AND known(gone) AND NOT endsExist(gone)
} AND NOT partyThere(it)
