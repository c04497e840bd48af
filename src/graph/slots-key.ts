import type { Fragment, Slots } from "./cypher-query";

/** Large fragments are kept from request to request: what was written of one once need not be written again. */
const wholeTexts = new WeakMap<Fragment, string>();
const shapeTexts = new WeakMap<Fragment, string>();

/** Tells fillings from others, with the values of their parameters. Cost: little for fragments that were looked at before. */
export function keyOfSlots(slots: Slots = {}): string {
  return textOf(slots, wholeTexts, JSON.stringify);
}

/** Tells their texts for Neo4j from others, whatever the values of parameters and what only other stores name. Cost: as `keyOfSlots`. */
export function shapeOfSlots(slots: Slots): string {
  return textOf(slots, shapeTexts, (fragment) => JSON.stringify(fragment, withoutParams));
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

function withoutParams(name: string, value: unknown): unknown {
  return name === "params" || name === "properties" ? undefined : value;
}
