import type { Fragment, Slots } from "./cypher-query";

/** Large fragments are kept from request to request: what was written of one once need not be written again. */
const wholeTexts = new WeakMap<Fragment, string>();
const shapeTexts = new WeakMap<Fragment, string>();
const plannedTexts = new WeakMap<Fragment, string>();

/** Tells fillings from others, with the values of their parameters. Cost: little for fragments that were looked at before. */
export function keyOfSlots(slots: Slots = {}): string {
  return textOf(slots, wholeTexts, JSON.stringify);
}

/** Tells their texts from others, whatever the values of parameters. Cost: as `keyOfSlots`. */
export function shapeOfSlots(slots: Slots): string {
  return textOf(slots, shapeTexts, (fragment) => JSON.stringify(fragment, withoutValues));
}

/** As `shapeOfSlots`, for Neo4j alone: whatever only other stores name. Cost: as `keyOfSlots`. */
export function plannedShapeOfSlots(slots: Slots): string {
  return textOf(slots, plannedTexts, (fragment) => JSON.stringify(fragment, withoutNames));
}

function textOf(slots: Slots, known: WeakMap<Fragment, string>, write: (fragment: Fragment) => string): string {
  return Object.entries(slots)
    .map(([place, fragment]) => {
      const text = known.get(fragment) ?? write(fragment);
      known.set(fragment, text);
      return `${place} ${text}`;
    })
    .join("\n");
}

function withoutValues(name: string, value: unknown): unknown {
  return name === "params" ? Object.keys(value as object) : value;
}

function withoutNames(name: string, value: unknown): unknown {
  return name === "params" || name === "properties" ? undefined : value;
}
