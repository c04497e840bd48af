import { ACT_FIELDS } from "../../entity/act";
import { RelationKind } from "../../link/link";
import { nodeFact, stateFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { ActEntry, TouchedActEntry } from "../documents/act-document";
import type { Force } from "../documents/act-force";
import { dayOfEffect } from "../documents/act-force";
import type { Placed } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { factLink, sourceOf } from "./fact-link";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import type { DocumentPath } from "../documents/source-document";
import { structureLinks } from "./structure-links";
import { regionOfRecord } from "../documents/subject-defaults";

/** An act, and how it hangs together with other acts. */
export function actFacts(placed: Placed<ActEntry>, force: Force): PlacedFacts {
  return { entities: [actFact(placed, force)], links: ownLinks(placed) };
}

function actFact({ entry, document }: Placed<ActEntry>, force: Force): EntityFact {
  const inForce = force.ofAct(entry);
  const state = stateOfEntry(ACT_FIELDS, entry, {
    region: regionOfRecord(entry, document),
    source: entry.source ?? sourceOf(document),
    inForceFrom: inForce.from,
    inForceTo: inForce.to,
  });
  return nodeFact("Act", entry.id, [stateFact("Act", state)]);
}

function ownLinks(placed: Placed<ActEntry>): PlacedLink[] {
  const { entry } = placed;
  return [
    ...structureLinks(placed, RelationKind.ISSUED_BY, entry.id, "issuedBy"),
    ...structureLinks(placed, RelationKind.SIGNED_BY, entry.id, "signedBy"),
    ...structureLinks(placed, RelationKind.FOLLOWS, entry.id, "follows"),
    ...(entry.amends ?? []).map((touched, index) => touches(placed, RelationKind.AMENDS, touched, ["amends", index])),
    ...(entry.repeals ?? []).map((touched, index) =>
      touches(placed, RelationKind.REPEALS, touched, ["repeals", index]),
    ),
  ];
}

function touches(
  { entry, document, path }: Placed<ActEntry>,
  relation: RelationKind,
  touched: TouchedActEntry,
  at: DocumentPath,
): PlacedLink {
  const validity = { from: dayOfEffect(entry, touched), to: null };
  return {
    link: factLink([relation, entry.id, touched.target], {}, document, { validity }),
    document,
    path: [...path, ...at],
  };
}
