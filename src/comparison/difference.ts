import { isDeepStrictEqual } from "node:util";
import type { Entity } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import type { Field, Fields } from "../entity/field";
import { optional } from "../entity/field";
import { DAY, oneOf } from "../entity/value-kind";
import type { Link } from "../link/link";
import { LINK_FIELDS } from "../link/link";
import { LinkState, linkState } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";

/** Days on which an act or provision is in force: compared as what they mean on a day, not as they are written. */
const IN_FORCE: readonly string[] = ["inForceFrom", "inForceTo"];

/** The properties in which two states of a node may differ; days in force are compared apart from them. */
export const COMPARED_PROPERTIES: readonly string[] = [
  ...new Set(Object.values(ENTITY_FIELDS).flatMap((fields) => Object.keys(fields))),
].filter((name) => !IN_FORCE.includes(name));

/** The days of a link, which reads have as one interval. */
const VALIDITY_FIELDS = {
  validFrom: optional(DAY, { api: "validity" }),
  validTo: optional(DAY, { api: "validity" }),
};

/** Whether a document is in force on the day. */
const FORCE_FIELDS = { inForce: optional(oneOf(LinkState)) };

type Tables = typeof ENTITY_FIELDS & { Link: typeof LINK_FIELDS & typeof VALIDITY_FIELDS; Force: typeof FORCE_FIELDS };

/** The name of a property that may differ. */
export type ComparedProperty = { [L in keyof Tables]: keyof Tables[L] & string }[keyof Tables];

/** A property that says something else at each of two moments. */
export interface Difference {
  readonly property: ComparedProperty;
  /** The field of the API that shows it; several properties may have one. */
  readonly field: string;
  readonly kind: Field["kind"];
  readonly before: unknown;
  readonly after: unknown;
}

/** A node's state at a moment. */
export interface StateOn {
  readonly entity: Entity;
  readonly asOf: IsoDay;
}

/** The names of the fields that show these differences, each once. */
export function changedFields(differences: readonly Difference[]): readonly string[] {
  return [...new Set(differences.map(({ field }) => field))];
}

/** In what a node that is there at both moments differs. */
export function nodeDifferences(before: StateOn, after: StateOn): readonly Difference[] {
  const { label } = after.entity;
  const ofState = differences(ENTITY_FIELDS[label], before.entity.state, after.entity.state);
  if (label !== "Act" && label !== "Provision") return ofState;
  const ofForce = differences(FORCE_FIELDS, { inForce: forceOn(before) }, { inForce: forceOn(after) });
  // Of a clause, only that it came into force or went out of it apart from its act is told.
  if (label === "Act" || ofForce.length > 0) return [...ofState, ...ofForce];
  return ofState.filter(({ property }) => !IN_FORCE.includes(property));
}

/** In what two links differ, ids and revisions aside. */
export function linkDifferences(before: Link, after: Link): readonly Difference[] {
  return [...differences(VALIDITY_FIELDS, daysOf(before), daysOf(after)), ...differences(LINK_FIELDS, before, after)];
}

function differences(fields: Fields, before: object, after: object): readonly Difference[] {
  const [one, other] = [before, after] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return Object.entries(fields)
    .filter(([name]) => !isDeepStrictEqual(one[name], other[name]))
    .map(([name, { kind, options }]) => ({
      ...{ property: name as ComparedProperty, field: options.api ?? name, kind },
      ...{ before: one[name], after: other[name] },
    }));
}

function daysOf({ validity: { from, to } }: Link) {
  return { validFrom: from, validTo: to };
}

/** As cypher/macro/forceOf.cypher. */
function forceOn({ entity, asOf }: StateOn): LinkState | null {
  if (!("inForceFrom" in entity.state)) return null;
  return linkState({ from: entity.state.inForceFrom, to: entity.state.inForceTo }, null, asOf);
}
