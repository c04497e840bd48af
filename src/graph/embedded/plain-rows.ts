import type { CypherValue, Row } from "../cypher-query";

/** Roughly the characters of the JSON that a value becomes. */
export interface SizeCounter {
  size: number;
}

/** What a number, a bracket pair or a word takes, with its comma. */
const SMALL = 8;

/**
 * A row of the engine as plain data; its size is added to the counter.
 *
 * Errors: for what JSON cannot carry or what belongs to the engine: whole numbers past 2^53, infinities, bytes, vectors,
 * nodes and relationships (a query returns their properties instead).
 */
export function plainRow(row: Readonly<Record<string, unknown>>, counter: SizeCounter): Row {
  return plainMap(row, counter);
}

function plainValue(value: unknown, counter: SizeCounter): CypherValue {
  counter.size += SMALL;
  switch (typeof value) {
    case "string":
      counter.size += value.length;
      return value;
    case "boolean":
      return value;
    case "number":
      return finite(value);
    case "bigint":
      return safeInteger(value);
    case "object":
      return value === null ? null : plainObject(value, counter);
    case "undefined":
    case "function":
    case "symbol":
      return null;
  }
}

function plainObject(value: object, counter: SizeCounter): CypherValue {
  if (Array.isArray(value)) return value.map((part) => plainValue(part, counter));
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) throw new Error("A row holds bytes or a vector, which no query may return.");
  if ("_id" in value && ("_labels" in value || "_type" in value))
    throw new Error("A row holds a node or a relationship: return single properties or a map projection of it.");
  return plainMap(value as Readonly<Record<string, unknown>>, counter);
}

function plainMap(map: Readonly<Record<string, unknown>>, counter: SizeCounter): Record<string, CypherValue> {
  const plain: Record<string, CypherValue> = {};
  for (const key of Object.keys(map)) {
    counter.size += key.length;
    plain[key] = plainValue(map[key], counter);
  }
  return plain;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error("A row holds a number that is not finite.");
  return value;
}

function safeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error("A row holds a whole number past 2^53, which would lose digits.");
  return number;
}
