import { setImmediate as nextTurn } from "node:timers/promises";
import type { RecordShape, Record as DriverRecord } from "neo4j-driver";
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
 * A record of the driver as plain data. The values are checked, not copied: the driver made them for us alone.
 *
 * Errors: for what belongs to the driver: nodes, relationships, dates, points (a query returns single properties or
 * map projections instead), and for numbers that are not finite.
 */
function plainRow(record: DriverRecord<RecordShape>): Row {
  const row: Record<string, CypherValue> = {};
  for (const key of record.keys) {
    const value: unknown = record.get(key);
    checkPlain(value, String(key));
    row[String(key)] = value as CypherValue;
  }
  return row;
}

function checkPlain(value: unknown, column: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`Column "${column}" holds a number that is not finite.`);
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) checkPlain(part, column);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(
      `Column "${column}" holds a ${value.constructor.name}: return single properties or a map projection.`,
    );
  }
  for (const part of Object.values(value)) checkPlain(part, column);
}
