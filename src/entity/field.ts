import type { Row } from "../graph/cypher-query";
import type { ValueKind } from "./value-kind";

/** What a table of fields says of a property beside its kind of value. */
export interface FieldOptions {
  /** The field of the API that shows it. Default: the name of the property. */
  readonly api?: string;
  /**
   * Where an entry of an act document says it: `"deadline.from"` is the key `from` within `deadline`. Null: no entry says
   * it. Default: the name of the property.
   */
  readonly entry?: string | null;
  /** Importers work it out where an entry leaves it out, because there is no one value for that. */
  readonly isWorkedOut?: true;
  /** An entry says null where there is none, because leaving it out says something else. */
  readonly mayBeNone?: true;
  /** Entries may say what it was before. */
  readonly mayHaveBeen?: true;
  /** Tables may change it. */
  readonly inTables?: true;
  /** The kinds of nodes or relationships that have it. Default: all of the table. */
  readonly of?: readonly string[];
}

/** Makes a misspelt option a type error. */
type OnlyOptions<O> = Readonly<Record<Exclude<keyof O, keyof FieldOptions | "blank">, never>>;

/** A property of a node or relationship. `V` is the type of its values; `B` is undefined where somebody has to say it. */
export interface Field<V = unknown, R extends boolean = boolean, O extends FieldOptions = FieldOptions, B = unknown> {
  readonly kind: ValueKind<V, unknown>;
  /** Whether every state has it. A store that lacks it is damaged. */
  readonly isRequired: R;
  /** What a state has where nobody says it. */
  readonly blank: B;
  readonly options: O;
}

/** Each property of the nodes of a label, or of relationships. */
export type Fields = Readonly<Record<string, Field>>;

/** A value for each property of a table. */
export type StateOf<F extends Fields> = { readonly [P in keyof F]: F[P] extends Field<infer V> ? V : never };

/** What has to be said to make a state, and what may be. */
export type SaidOf<F extends Fields> = Partial<StateOf<F>> &
  Pick<StateOf<F>, { [P in keyof F]: F[P]["blank"] extends undefined ? P : never }[keyof F]>;

/** The properties that a kind `K` of the nodes or relationships of a table has. */
export type FieldsOfKind<F extends Fields, K extends string> = {
  readonly [
    P in keyof F as F[P]["options"] extends { readonly of: readonly (infer N)[] }
      ? Extract<N, K> extends never
        ? never
        : P
      : P
  ]: F[P];
};

/** The properties that tables may change. */
export type FieldsInTables<F extends Fields> = {
  readonly [P in keyof F as F[P]["options"] extends { readonly inTables: true } ? P : never]: F[P];
};

/** The properties of which entries may say what they were before. */
export type FieldsThatMayHaveBeen<F extends Fields> = {
  readonly [P in keyof F as F[P]["options"] extends { readonly mayHaveBeen: true } ? P : never]: F[P];
};

/** A property that every state has. With `blank`, states of which nobody says it have that. */
export function required<T, const O extends FieldOptions>(
  kind: ValueKind<T, unknown>,
  options: O & { readonly blank: T } & OnlyOptions<O>,
): Field<T, true, O, T>;
export function required<T, const O extends FieldOptions = Readonly<Record<never, never>>>(
  kind: ValueKind<T, unknown>,
  options?: O & OnlyOptions<O>,
): Field<T, true, O, undefined>;
export function required(
  kind: ValueKind<unknown, unknown>,
  { blank, ...options }: FieldOptions & { readonly blank?: unknown } = {},
): Field {
  return { kind, isRequired: true, blank, options };
}

/** A property that a state may lack. */
export function optional<T, N, const O extends FieldOptions = Readonly<Record<never, never>>>(
  kind: ValueKind<T, N>,
  options?: O & OnlyOptions<O>,
): Field<T | N, false, O, N> {
  return { kind, isRequired: false, blank: kind.nothing, options: options ?? ({} as O) };
}

/** A state that says this, and nothing else. */
export function stateOf<F extends Fields>(fields: F, said: SaidOf<F>): StateOf<F> {
  return { ...blankOf(fields), ...said };
}

/** How what a store keeps reads as a state; what a source left out is blank. Errors: those of `graph/row.ts`. */
export function decoderOf<F extends Fields>(fields: F): (stored: Row) => StateOf<F> {
  // Taken apart once: states are read by the hundred thousand.
  const parts = Object.entries(fields).map(([name, { kind, isRequired, blank }]) => {
    return { name, read: kind.read, isRequired, blank };
  });
  return (stored) => {
    const state: Record<string, unknown> = {};
    for (const { name, read, isRequired, blank } of parts) {
      state[name] = isRequired || stored[name] != null ? read(stored, name) : blank;
    }
    return state as StateOf<F>;
  };
}

const BLANKS = new WeakMap<Fields, object>();

function blankOf<F extends Fields>(fields: F): StateOf<F> {
  const known = BLANKS.get(fields);
  const blank = known ?? Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.blank]));
  BLANKS.set(fields, blank);
  return blank as StateOf<F>;
}

/** The properties that this kind of the nodes or relationships of a table has. */
export function fieldsOfKind<F extends Fields, K extends string>(fields: F, kind: K): FieldsOfKind<F, K> {
  return fieldsThat(fields, ({ of }) => of?.includes(kind) ?? true) as unknown as FieldsOfKind<F, K>;
}

/** The properties of which entries may say what they were before. */
export function fieldsThatMayHaveBeen<F extends Fields>(fields: F): FieldsThatMayHaveBeen<F> {
  return fieldsThat(fields, ({ mayHaveBeen }) => mayHaveBeen === true) as unknown as FieldsThatMayHaveBeen<F>;
}

/** The properties that tables may change. */
export function fieldsInTables<F extends Fields>(fields: F): FieldsInTables<F> {
  return fieldsThat(fields, ({ inTables }) => inTables === true) as unknown as FieldsInTables<F>;
}

/** The properties but for these. */
export function fieldsWithout<F extends Fields, K extends keyof F & string>(
  fields: F,
  names: readonly K[],
): Omit<F, K> & Fields {
  const left = Object.entries(fields).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(left) as unknown as Omit<F, K> & Fields;
}

function fieldsThat(fields: Fields, fits: (options: FieldOptions) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, { options }]) => fits(options)));
}
