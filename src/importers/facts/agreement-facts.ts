import type { AgreementState } from "../../entity/agreement";
import { RelationKind } from "../../link/link";
import { ALWAYS } from "../../moment/interval";
import type { AgreementEntry } from "../documents/act-document";
import type { Placed } from "../documents/document-set";
import { factLink, intervalOf, sourceOf } from "./fact-link";
import type { PlacedFacts } from "./placed-facts";
import { regionOfRecord } from "../documents/subject-defaults";

/** An agreement, and a link from its base organisation to each participant. */
export function agreementFacts({ entry, document, path }: Placed<AgreementEntry>): PlacedFacts {
  const { id, base } = entry;
  const validity = intervalOf(entry.inForce);
  const source = entry.source ?? sourceOf(document);
  const properties: AgreementState = {
    number: entry.number ?? null,
    form: entry.form,
    signedOn: entry.signedOn ?? null,
    base,
    programmes: entry.programmes ?? [],
    region: regionOfRecord(entry, document),
    inForceFrom: validity.from,
    inForceTo: validity.to,
    source,
  };
  const links = entry.participants.map((participant, order) => ({
    link: factLink([RelationKind.NETWORK_AGREEMENT, base, participant], { basis: id, source }, document, {
      validity,
      agreementId: id,
      order,
    }),
    document,
    path: [...path, "participants", order],
  }));
  return { entities: [{ id, label: "Agreement", kind: null, states: [{ validity: ALWAYS, properties }] }], links };
}
