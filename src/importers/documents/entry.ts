import { isDeepStrictEqual } from "node:util";
import type { Field, FieldOptions, Fields, StateOf } from "../../entity/field";
import { stateOf } from "../../entity/field";

/** What an entry of an act document says of the properties of a table; a dot in a field's `entry` makes a map of its own. */
export type EntryOf<F extends Fields> = EntryAt<ByPath<F>>;

type ByPath<F extends Fields> = { [P in keyof F & string as PathOf<P, F[P]["options"]>]: F[P] };

type PathOf<P extends string, O> = O extends { readonly entry: infer E } ? Extract<E, string> : P;

type EntryAt<M> = {
  readonly [K in keyof M as K extends Nested ? never : IsNeeded<M[K]> extends true ? K : never]: Stated<M[K]>;
} & {
  readonly [K in keyof M as K extends Nested ? never : IsNeeded<M[K]> extends true ? never : K]?: Stated<M[K]>;
} & { readonly [H in HeadOf<keyof M>]?: Part<PartsOf<M, H>> };

/** A map within an entry may be left out as a whole, but not its required keys. */
type Part<M> = {
  readonly [K in keyof M as M[K] extends Field<unknown, true> ? K : never]: Stated<M[K]>;
} & { readonly [K in keyof M as M[K] extends Field<unknown, true> ? never : K]?: Stated<M[K]> };

type Nested = `${string}.${string}`;
type HeadOf<K> = K extends `${infer H}.${string}` ? H : never;
type PartsOf<M, H extends string> = { [K in keyof M as K extends `${H}.${infer T}` ? T : never]: M[K] };

type IsNeeded<F> = F extends Field<unknown, true, infer O, undefined> ? (O extends WorkedOut ? false : true) : false;
type WorkedOut = { readonly isWorkedOut: true };

type Stated<F> =
  F extends Field<infer V, boolean, infer O>
    ? Exclude<V, null> | (O extends { readonly mayBeNone: true } ? null : never)
    : never;

/** What importers have to say of a node beside its entry. */
type LeftToImporters<F extends Fields> = Pick<
  StateOf<F>,
  { [P in keyof F]: F[P]["options"] extends WorkedOut | { readonly entry: null } ? P : never }[keyof F]
>;

/** The state that an entry says, with what is worked out beside it. */
export function stateOfEntry<F extends Fields>(
  fields: F,
  entry: EntryOf<F>,
  workedOut: LeftToImporters<F>,
): StateOf<F> {
  return { ...stateOf(fields, saidIn(fields, entry) as StateOf<F>), ...workedOut };
}

/** What an entry says of the properties of a table. */
export function saidIn<F extends Fields>(fields: F, entry: EntryOf<F>): Partial<StateOf<F>> {
  const said = Object.entries(fields).flatMap(([name, { options }]) => {
    const value = valueAt(entry, pathOf(name, options));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(said) as Partial<StateOf<F>>;
}

/** A state as an entry says it: the way back from `stateOfEntry`. What is not said is left out. */
export function entryOf<F extends Fields>(fields: F, state: Partial<StateOf<F>>): EntryOf<F> {
  const entry: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const [head, key] = pathOf(name, field.options);
    const value = state[name];
    if (head === undefined || !isSaid(value, field)) continue;
    entry[head] = key === undefined ? value : { ...(entry[head] as object | undefined), [key]: value };
  }
  return entry as EntryOf<F>;
}

/** Where entries say the properties of a table: `"deadline/from"` → `deadlineFrom`; a map stands for its first property. */
export function placesInEntry(fields: Fields): Readonly<Record<string, string>> {
  const places = Object.entries(fields).map(([name, { options }]) => [pathOf(name, options), name] as const);
  const whole = places.map(([path, name]) => [path.join("/"), name] as const);
  const heads = places.map(([[head = ""], name]) => [head, name] as const).reverse();
  return Object.fromEntries([...heads, ...whole].filter(([path]) => path !== ""));
}

function isSaid(value: unknown, { kind, options }: Field): boolean {
  if (value === null) return options.mayBeNone === true;
  return value !== undefined && !isDeepStrictEqual(value, kind.nothing);
}

/** The key of an entry, and the key within it. Empty where no entry says the property. */
function pathOf(name: string, { entry = name }: FieldOptions): readonly string[] {
  return entry === null ? [] : entry.split(".");
}

function valueAt(entry: object, path: readonly string[]): unknown {
  if (path.length === 0) return undefined;
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], entry);
}
