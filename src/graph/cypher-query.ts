import type { CypherParams } from "./graph-store";

/** A value that a parameter or a column may hold. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue | undefined };

/** One row as the store returns it: column name to value. */
export type Row = Readonly<Record<string, CypherValue>>;

/**
 * What fills a `{place}` of a query: fragment files joined with AND, OR and NOT or one after the other, a label or type of a
 * closed list, or names of variables.
 * No Cypher text passes through it, so none can be injected.
 */
export type Fragment =
  | {
      /** Name of a file of `cypher/`: `"subject/filter/kinds"`. */
      readonly fragment: string;
      /** The parameters the fragment names. */
      readonly params?: CypherParams;
      /** What fills the fragment's own places. */
      readonly slots?: Slots;
    }
  | { readonly and: readonly Fragment[] }
  | { readonly or: readonly Fragment[] }
  | { readonly not: Fragment }
  | { readonly identifier: string }
  /** Clauses one after the other. */
  | { readonly clauses: readonly Fragment[] }
  /** Names of variables, with commas between them. */
  | { readonly names: readonly string[] }
  /** Properties, by their names, of the variable that stands for `it` at the place; with commas between them. */
  | { readonly properties: readonly string[] };

/** Of a query about many nodes. */
export type Ids = { readonly ids: readonly string[] };

/** Of a query that takes no parameters. */
export type NoParams = Readonly<Record<never, never>>;

export type Slots = Readonly<Record<string, Fragment>>;

/** The condition that is always true. */
export const ANYTHING: Fragment = { and: [] };

/**
 * One file of `cypher/` with its types: `name` is the file's path without `.cypher` (`"subject/list"`),
 * `P` its parameters, `decode` turns a row of it into `R`.
 */
export interface CypherQuery<P extends CypherParams, R> {
  readonly name: string;
  readonly decode: (row: Row) => R;
  /** Names the parameter type; never set. */
  readonly __params?: P;
}

/** Declares the query of the file `cypher/<name>.cypher`. Each file is declared once. */
export function cypherQuery<P extends CypherParams, R>(name: string, decode: (row: Row) => R): CypherQuery<P, R> {
  return { name, decode };
}
