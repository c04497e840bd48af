// The subject is its base or a participant. Params: $partner.
// binds: link
(agreementState.base = $partner
  OR EXISTS { MATCH (:Entity {id: $partner})<-[link:NETWORK_AGREEMENT]-(:Entity) WHERE link.agreementId = agreement.id AND known(link) })
