import type { CypherValue } from "../graph/cypher-query";
import type { Fields, StateOf } from "./field";

/** Makes an object of a table's properties. The list has, from a place on, the values of some of them in the order in which these were named. */
export type PartialReader<F extends Fields> = (values: readonly CypherValue[], from: number) => StateOf<F>;

/**
 * Reads some properties of a table. Who asks what was made so for another one is told: a question that looked ahead has
 * overlooked it.
 *
 * Errors: as the readers of `graph/row.ts`, where a property that all have is missing.
 */
export function partialReader<F extends Fields>(fields: F, names: readonly string[]): PartialReader<F> {
  const read = names.map((name) => ({ name, field: fields[name]! }));
  const overlooked = Object.keys(fields).filter((name) => !names.includes(name));
  class Made {
    [name: string]: unknown;
  }
  for (const name of overlooked) Object.defineProperty(Made.prototype, name, { get: () => refuse(name) });
  return (values, from) => {
    const made = new Made();
    // By the ten thousand: what a store holds is as its readers give it, so only what is missing needs a look.
    for (let place = 0; place < read.length; place++) {
      const { name, field } = read[place]!;
      made[name] = values[from + place] ?? (field.isRequired ? field.kind.read({}, name) : field.blank);
    }
    return made as StateOf<F>;
  };
}

function refuse(name: string): never {
  throw new Error(`The property ${name} was not read: what looks ahead for a question has to name it.`);
}
