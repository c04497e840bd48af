import { setImmediate as nextTurn } from "node:timers/promises";
import { type Integer, isInt, type RecordShape, type Record as DriverRecord } from "neo4j-driver";
import type { CypherQuery, CypherValue, Row } from "../cypher-query";
import type { CypherParams } from "../graph-store";

/** Rows decoded in a turn of the event loop. They take some milliseconds; the driver has just held the loop to read them. */
const ROWS_A_TURN = 200;

/** What a query makes of the driver's records. Errors: as `plainRow`. */
export async function decodedRows<P extends CypherParams, R>(
  query: CypherQuery<P, R>,
  records: readonly DriverRecord[],
): Promise<R[]> {
  const rows: R[] = [];
  for (const record of records) {
    rows.push(query.decode(plainRow(record)));
    if (rows.length % ROWS_A_TURN === 0) await nextTurn();
  }
  return rows;
}

/**
 * A record of the driver as plain data. Its integers become numbers where they stand, the rest is not copied: the driver
 * made it for us alone.
 *
 * Errors: for what belongs to the driver: nodes, relationships, dates, points (a query returns single properties or
 * map projections instead), for whole numbers past 2^53, and for numbers that are not finite.
 */
function plainRow(record: DriverRecord<RecordShape>): Row {
  const row: Record<string, CypherValue> = {};
  for (const key of record.keys) row[String(key)] = plain(record.get(key), String(key));
  return row;
}

function plain(value: unknown, column: string): CypherValue {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`Column "${column}" holds a number that is not finite.`);
  if (typeof value !== "object" || value === null) return value as CypherValue;
  if (Array.isArray(value)) return plainList(value, column);
  if (Object.getPrototypeOf(value) === Object.prototype) return plainMap(value as Record<string, unknown>, column);
  if (isInt(value)) return safeInteger(value, column);
  throw new Error(
    `Column "${column}" holds a ${value.constructor.name}: return single properties or a map projection.`,
  );
}

function plainList(list: unknown[], column: string): CypherValue {
  for (let place = 0; place < list.length; place++) list[place] = plain(list[place], column);
  return list as CypherValue;
}

function plainMap(map: Record<string, unknown>, column: string): CypherValue {
  for (const key of Object.keys(map)) map[key] = plain(map[key], column);
  return map as CypherValue;
}

/** The driver's own `toNumber` rounds, and its other ways to a number make a dozen integers on theirs. */
function safeInteger(integer: Integer, column: string): number {
  const number = integer.toNumber();
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`Column "${column}" holds a whole number past 2^53, which would lose digits.`);
}
