import fc from "fast-check";
import type { Field, Fields, StateOf } from "../../src/entity/field";
import { stateOf } from "../../src/entity/field";
import type { StoredType, ValueKind } from "../../src/entity/value-kind";
import { DAY } from "../../src/entity/value-kind";

const TEXTS = fc.string({ minLength: 1, maxLength: 5 });
const DAYS = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });

const VALUES: Readonly<Record<StoredType, fc.Arbitrary<unknown>>> = {
  string: TEXTS,
  long: fc.nat(),
  double: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  boolean: fc.boolean(),
  "string[]": fc.array(TEXTS, { maxLength: 3 }),
};

/** Draws states of a table: every property that is not required may be left out. */
export function anyState<F extends Fields>(fields: F): fc.Arbitrary<StateOf<F>> {
  const values = Object.entries(fields).map(([name, field]) => [name, anyValue(field)] as const);
  return fc.record(Object.fromEntries(values)).map((said) => stateOf(fields, said as StateOf<F>));
}

function anyValue({ kind, isRequired }: Field): fc.Arbitrary<unknown> {
  return isRequired ? held(kind) : fc.oneof(held(kind), fc.constant(kind.nothing));
}

function held(kind: ValueKind<unknown, unknown>): fc.Arbitrary<unknown> {
  if (kind.choices !== undefined) return fc.constantFrom(...kind.choices);
  return kind.wanted === DAY.wanted ? DAYS.map((day) => day.toISOString().slice(0, 10)) : VALUES[kind.type];
}
