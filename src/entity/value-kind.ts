import type { Row } from "../graph/cypher-query";
import { flag, number, text, texts } from "../graph/row";
import type { IsoDay } from "../moment/iso-day";
import { isIsoDay } from "../moment/iso-day";

/** How Neo4j's import of files calls what a store keeps. */
export type StoredType = "string" | "long" | "double" | "boolean" | "string[]";

/** What a property may hold: a `T`, or `N` where nothing is said. */
export interface ValueKind<T, N> {
  readonly type: StoredType;
  /** «a day», for a message. */
  readonly wanted: string;
  /** Of an enumeration: all that it may hold. */
  readonly choices?: readonly string[];
  /** Whether a store may hold the value. */
  readonly accepts: (value: unknown) => boolean;
  /** Reads a column. Errors: those of `graph/row.ts`. */
  readonly read: (row: Row, column: string) => T;
  /** Stands for an unsaid value, of which a store keeps nothing. */
  readonly nothing: N;
}

/** Half of a character, which no encoding can carry: it would come back as another one. */
const UNFIT = /\p{Surrogate}/u;

/** Days that were found good; there are some hundred thousand in all. */
const DAYS = new Set<unknown>();

export const TEXT: ValueKind<string, null> = {
  type: "string",
  wanted: "a text",
  accepts: isText,
  read: text,
  nothing: null,
};

/** A text that is empty where nothing is said. */
export const WORDING: ValueKind<string, ""> = { ...TEXT, nothing: "" };

export const DAY: ValueKind<IsoDay, null> = { ...TEXT, wanted: "a day, YYYY-MM-DD", accepts: isDay };

/** A store keeps no `false`. */
export const FLAG: ValueKind<boolean, false> = {
  type: "boolean",
  wanted: "true, or left out",
  accepts: (value) => value === true,
  read: flag,
  nothing: false,
};

/** From 0. */
export const COUNT: ValueKind<number, null> = {
  type: "long",
  wanted: "a whole number",
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  read: number,
  nothing: null,
};

/** Finite, such as the value of an indicator. */
export const QUANTITY: ValueKind<number, null> = {
  type: "double",
  wanted: "a number",
  accepts: (value) => Number.isFinite(value),
  read: number,
  nothing: null,
};

/** A store keeps no empty list. */
export const TEXTS: ValueKind<readonly string[], readonly string[]> = {
  type: "string[]",
  wanted: "a list of texts",
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  read: texts,
  nothing: [],
};

/** A value of an enumeration. It is not checked when it is read: what writes a store has checked it. */
export function oneOf<E extends string>(names: Readonly<Record<string, E>>): ValueKind<E, null> {
  const choices = Object.values(names);
  const values = new Set<unknown>(choices);
  return {
    ...TEXT,
    wanted: `one of ${choices.join(", ")}`,
    choices,
    accepts: (value) => values.has(value),
    read: (row, column) => text(row, column) as E,
  };
}

function isText(value: unknown): boolean {
  return typeof value === "string" && !UNFIT.test(value);
}

function isDay(value: unknown): boolean {
  if (DAYS.has(value)) return true;
  if (typeof value !== "string" || !isIsoDay(value)) return false;
  DAYS.add(value);
  return true;
}
