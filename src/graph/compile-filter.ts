import type { Fragment } from "./cypher-query";

/** A filter input: its fields are ANDed, lists are any-of, and / or / not nest. Null and absent ask for nothing. */
export interface Combinable<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

type Field<F> = Exclude<keyof F, keyof Combinable<F>>;

/** For each field of a filter, what makes a condition of its value. Fields that go together read the whole filter, too. */
export type FilterTable<F> = {
  readonly [K in Field<F>]-?: (value: NonNullable<F[K]>, filter: F) => Fragment;
};

/** The condition that a filter stands for. This is the only place that joins conditions. */
export function compileFilter<F extends object>(table: FilterTable<F>, filter: F | null | undefined): Fragment {
  if (filter == null) return { and: [] };
  const { and, or, not }: Combinable<F> = filter;
  const fields = (Object.keys(table) as Field<F>[]).flatMap((field) => {
    const value = filter[field];
    return value == null ? [] : [table[field](value, filter)];
  });
  const nested = [
    ...(and ?? []).map((part) => compileFilter(table, part)),
    ...(or == null ? [] : [{ or: or.map((part) => compileFilter(table, part)) }]),
    ...(not == null ? [] : [{ not: compileFilter(table, not) }]),
  ];
  return { and: [...fields, ...nested] };
}
