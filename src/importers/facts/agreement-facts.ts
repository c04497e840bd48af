import { AGREEMENT_FIELDS } from "../../entity/agreement";
import { RelationKind } from "../../link/link";
import { nodeFact, stateFact } from "../../revision/fact";
import type { AgreementEntry } from "../documents/act-document";
import type { Placed } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { factLink, intervalOf, sourceOf } from "./fact-link";
import type { PlacedFacts } from "./placed-facts";
import { regionOfRecord } from "../documents/subject-defaults";

/** An agreement, and a link from its base organisation to each participant. */
export function agreementFacts({ entry, document, path }: Placed<AgreementEntry>): PlacedFacts {
  const { id, base } = entry;
  const validity = intervalOf(entry.inForce);
  const source = entry.source ?? sourceOf(document);
  const state = stateOfEntry(AGREEMENT_FIELDS, entry, { region: regionOfRecord(entry, document), source });
  const links = entry.participants.map((participant, order) => ({
    link: factLink([RelationKind.NETWORK_AGREEMENT, base, participant], { basis: id, source }, document, {
      validity,
      agreementId: id,
      order,
    }),
    document,
    path: [...path, "participants", order],
  }));
  return { entities: [nodeFact("Agreement", id, [stateFact("Agreement", state)])], links };
}
