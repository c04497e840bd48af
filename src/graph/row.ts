import type { CypherValue, Row } from "./cypher-query";

/*
 * Readers of columns.
 *
 * Errors: a plain Error that names a column without what its query promised.
 */

export function text(row: Row, column: string): string {
  return typed(row, column, "string") as string;
}

export function textOrNull(row: Row, column: string): string | null {
  return isAbsent(row[column]) ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  return typed(row, column, "number") as number;
}

export function numberOrNull(row: Row, column: string): number | null {
  return isAbsent(row[column]) ? null : number(row, column);
}

/** Absent counts as false: stores keep no `false` where nothing was said. */
export function flag(row: Row, column: string): boolean {
  return row[column] === true;
}

/** Absent counts as empty. */
export function texts(row: Row, column: string): readonly string[] {
  return list(row, column) as readonly string[];
}

/** Absent counts as empty. */
export function numbers(row: Row, column: string): readonly number[] {
  return list(row, column) as readonly number[];
}

/** Absent counts as empty. */
export function maps(row: Row, column: string): readonly Row[] {
  return list(row, column) as readonly Row[];
}

export function map(row: Row, column: string): Row {
  return typed(row, column, "object") as Row;
}

/** Absent counts as empty. The parts are not looked at: there may be a hundred thousand. */
export function list(row: Row, column: string): readonly CypherValue[] {
  const value = row[column];
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) throw unexpected(column, "a list", value);
  return value as readonly CypherValue[];
}

function typed(row: Row, column: string, type: "string" | "number" | "object"): CypherValue | undefined {
  const value = row[column];
  if (typeof value !== type || value === null) throw unexpected(column, `a ${type}`, value);
  return value;
}

function isAbsent(value: CypherValue | undefined): value is null | undefined {
  return value === null || value === undefined;
}

function unexpected(column: string, wanted: string, found: CypherValue | undefined): Error {
  return new Error(`Column "${column}" should hold ${wanted}, found ${found === null ? "null" : typeof found}.`);
}
