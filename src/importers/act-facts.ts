import type { ActState, ProvisionState } from "../act/act";
import { RelationKind } from "../link/link";
import { ALWAYS } from "../moment/interval";
import type { EntityFact } from "../revision/graph-facts";
import type { ActEntry, ProvisionEntry, TouchedActEntry } from "./act-document";
import type { Force } from "./act-force";
import { dayOfEffect } from "./act-force";
import type { Placed } from "./document-set";
import { factLink, sourceOf } from "./fact-link";
import { parentPath, provisionId } from "./part-ids";
import type { PlacedFacts, PlacedLink } from "./placed-facts";
import type { DocumentPath } from "./source-document";
import { regionOfRecord } from "./subject-defaults";

/** An act with its provisions, and how they hang together with other acts. */
export function actFacts(placed: Placed<ActEntry>, force: Force): PlacedFacts {
  const { entry } = placed;
  const provisions = entry.provisions ?? [];
  return {
    entities: [actFact(placed, force), ...provisions.map((provision) => provisionFact(entry, provision, force))],
    links: [
      ...ownLinks(placed),
      ...provisions.flatMap((provision, index) => provisionLinks(placed, provision, ["provisions", index])),
    ],
  };
}

function actFact({ entry, document }: Placed<ActEntry>, force: Force): EntityFact {
  const inForce = force.ofAct(entry);
  const properties: ActState = {
    kind: entry.kind,
    number: entry.number ?? null,
    date: entry.date ?? null,
    title: entry.title,
    region: regionOfRecord(entry, document),
    inForceFrom: inForce.from,
    inForceTo: inForce.to,
    source: entry.source ?? sourceOf(document),
    sourceNote: entry.sourceNote ?? null,
    url: entry.url ?? null,
  };
  return { id: entry.id, label: "Act", kind: null, states: [{ validity: ALWAYS, properties }] };
}

function provisionFact(act: ActEntry, provision: ProvisionEntry, force: Force): EntityFact {
  const inForce = force.ofProvision(act, provision);
  const properties: ProvisionState = {
    path: provision.path,
    text: provision.text,
    quote: provision.quote ?? null,
    act: act.id,
    inForceFrom: inForce.from,
    inForceTo: inForce.to,
  };
  const id = provisionId(act.id, provision.path);
  return { id, label: "Provision", kind: null, states: [{ validity: ALWAYS, properties }] };
}

function ownLinks(placed: Placed<ActEntry>): PlacedLink[] {
  const { entry } = placed;
  return [
    ...linksTo(placed, [], RelationKind.ISSUED_BY, entry.id, "issuedBy", entry.issuedBy),
    ...linksTo(placed, [], RelationKind.SIGNED_BY, entry.id, "signedBy", entry.signedBy),
    ...linksTo(placed, [], RelationKind.FOLLOWS, entry.id, "follows", entry.follows),
    ...(entry.amends ?? []).map((touched, index) => touches(placed, RelationKind.AMENDS, touched, ["amends", index])),
    ...(entry.repeals ?? []).map((touched, index) =>
      touches(placed, RelationKind.REPEALS, touched, ["repeals", index]),
    ),
  ];
}

function provisionLinks(placed: Placed<ActEntry>, provision: ProvisionEntry, at: DocumentPath): PlacedLink[] {
  const { entry: act, document, path } = placed;
  const id = provisionId(act.id, provision.path);
  const parent = parentPath(provision.path);
  const whole = parent === null ? act.id : provisionId(act.id, parent);
  return [
    { link: factLink([RelationKind.PART_OF, id, whole], {}, document), document, path: [...path, ...at] },
    ...linksTo(placed, at, RelationKind.APPROVES, id, "approves", provision.approves),
    ...linksTo(placed, at, RelationKind.FOLLOWS, id, "follows", provision.follows),
  ];
}

function linksTo(
  { document, path }: Placed<ActEntry>,
  at: DocumentPath,
  relation: RelationKind,
  fromId: string,
  key: string,
  ids: readonly string[] = [],
): PlacedLink[] {
  return ids.map((id, index) => ({
    link: factLink([relation, fromId, id], {}, document),
    document,
    path: [...path, ...at, key, index],
  }));
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
