import { registerEnumType } from "type-graphql";
import { descriptionOf } from "./description";
import type { Words } from "./words";

/** An enumeration of the API. */
interface EnumDescription<E extends string> {
  readonly name: string;
  readonly description: string;
  readonly words: Words<E>;
}

/** Registers an enumeration whose values are described by their words. */
export function registerEnum<E extends string>(
  values: Readonly<Record<E, E>>,
  { name, description, words }: EnumDescription<E>,
): void {
  const valuesConfig = Object.values<E>(values).map((value) => [value, { description: descriptionOf(words[value]) }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(valuesConfig) as object });
}
