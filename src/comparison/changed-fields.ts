import { isDeepStrictEqual } from "node:util";
import type { Entity, EntityLabel, EntityStates } from "../entity/entity";
import type { Link, LinkProperties } from "../link/link";
import { linkState } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";

/** For each property of a state, the field of the API that shows it. */
type FieldNames = { readonly [L in EntityLabel]: { readonly [P in keyof EntityStates[L]]-?: string } };

const EXISTENCE = { existsFrom: "existence", existsTo: "existence" };
const VALIDITY = { inForceFrom: "validity", inForceTo: "validity" };
const IN_FORCE = { inForceFrom: "inForce", inForceTo: "inForce" };

const NODE_FIELDS: FieldNames = {
  Subject: {
    ...named("name", "shortName", "level", "region", "title", "centreKind", "declaredSize", "headsOnly"),
    ...EXISTENCE,
  },
  Person: named("name"),
  Programme: named("name"),
  Act: { ...named("kind", "number", "date", "title", "region", "source", "sourceNote", "url"), ...IN_FORCE },
  Provision: { ...named("path", "text", "quote", "act"), ...IN_FORCE },
  Duty: {
    ...named("title", "text", "force", "requiresAgreement", "provision", "region"),
    ...{ act: "provision", path: "provision" },
    ...VALIDITY,
    ...{ periodFrom: "validity", periodTo: "validity" },
    ...{ deadlineKind: "deadline", deadlineText: "deadline", deadlineFrom: "deadline", due: "deadline" },
    ...{ rrule: "deadline", plan: "deadline", thereafter: "deadline" },
  },
  Agreement: { ...named("number", "form", "signedOn", "base", "programmes", "region", "source"), ...VALIDITY },
};

const LINK_FIELDS: { readonly [P in keyof LinkProperties]-?: P } = {
  validity: "validity",
  role: "role",
  basis: "basis",
  attestedOn: "attestedOn",
  certainty: "certainty",
  source: "source",
  order: "order",
  acting: "acting",
  agreementId: "agreementId",
  kind: "kind",
};

/** The properties in which two states of a node may differ; days in force are compared apart from them. */
export const COMPARED_PROPERTIES: readonly string[] = [
  ...new Set(Object.values(NODE_FIELDS).flatMap((names) => Object.keys(names))),
].filter((name) => !(name in IN_FORCE));

/** A node's state at a moment. */
export interface StateOn {
  readonly entity: Entity;
  readonly asOf: IsoDay;
}

/** The names of the fields in which a node that is there at both moments differs. */
export function changedNodeFields(before: StateOn, after: StateOn): readonly string[] {
  const { label } = after.entity;
  const differing = differingFields(NODE_FIELDS[label], before.entity.state, after.entity.state);
  if (label !== "Act" && label !== "Provision") return differing;
  if (forceOn(before) !== forceOn(after)) return [...new Set([...differing, "inForce"])];
  // Of a clause, only that it came into force or went out of it apart from its act is told.
  return label === "Act" ? differing : differing.filter((field) => field !== "inForce");
}

/** The names of what two links say differently, ids and revisions aside. */
export function changedLinkFields(before: Link, after: Link): readonly string[] {
  return differingFields(LINK_FIELDS, before, after);
}

function differingFields(names: Readonly<Record<string, string>>, before: object, after: object): readonly string[] {
  const [one, other] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const differing = Object.keys(names).filter((property) => !isDeepStrictEqual(one?.[property], other?.[property]));
  return [...new Set(differing.map((property) => names[property] ?? property))];
}

/** As cypher/macro/forceOf.cypher. */
function forceOn({ entity, asOf }: StateOn): string {
  if (!("inForceFrom" in entity.state)) return "";
  return linkState({ from: entity.state.inForceFrom, to: entity.state.inForceTo }, null, asOf);
}

function named<N extends string>(...names: readonly N[]): { readonly [P in N]: P } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [P in N]: P };
}
