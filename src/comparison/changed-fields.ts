import { isDeepStrictEqual } from "node:util";
import type { Entity } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import type { Fields } from "../entity/field";
import type { Link } from "../link/link";
import { LINK_FIELDS } from "../link/link";
import { linkState } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";

/** Days on which an act or provision is in force: compared as what they mean on a day, not as they are written. */
const IN_FORCE: readonly string[] = ["inForceFrom", "inForceTo"];

/** The properties in which two states of a node may differ; days in force are compared apart from them. */
export const COMPARED_PROPERTIES: readonly string[] = [
  ...new Set(Object.values(ENTITY_FIELDS).flatMap((fields) => Object.keys(fields))),
].filter((name) => !IN_FORCE.includes(name));

/** A node's state at a moment. */
export interface StateOn {
  readonly entity: Entity;
  readonly asOf: IsoDay;
}

/** The names of the fields in which a node that is there at both moments differs. */
export function changedNodeFields(before: StateOn, after: StateOn): readonly string[] {
  const { label } = after.entity;
  const differing = differingFields(ENTITY_FIELDS[label], before.entity.state, after.entity.state);
  if (label !== "Act" && label !== "Provision") return differing;
  if (forceOn(before) !== forceOn(after)) return [...new Set([...differing, "inForce"])];
  // Of a clause, only that it came into force or went out of it apart from its act is told.
  return label === "Act" ? differing : differing.filter((field) => field !== "inForce");
}

/** The names of what two links say differently, ids and revisions aside. */
export function changedLinkFields(before: Link, after: Link): readonly string[] {
  const differing = differingFields(LINK_FIELDS, before, after);
  return isDeepStrictEqual(before.validity, after.validity) ? differing : ["validity", ...differing];
}

function differingFields(fields: Fields, before: object, after: object): readonly string[] {
  const [one, other] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const differing = Object.entries(fields).filter(([name]) => !isDeepStrictEqual(one?.[name], other?.[name]));
  return [...new Set(differing.map(([name, { options }]) => options.api ?? name))];
}

/** As cypher/macro/forceOf.cypher. */
function forceOn({ entity, asOf }: StateOn): string {
  if (!("inForceFrom" in entity.state)) return "";
  return linkState({ from: entity.state.inForceFrom, to: entity.state.inForceTo }, null, asOf);
}
