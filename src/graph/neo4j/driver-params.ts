import neo4j from "neo4j-driver";
import { BadUserInputError } from "../../errors/domain-error";
import type { CypherParams } from "../graph-store";

/** The same limit as the embedded store's: no query needs more than five. */
const MAX_DEPTH = 32;

/**
 * The parameters as the driver wants them: whole numbers become integers (a plain number would arrive as a float, which
 * LIMIT refuses), a parameter that is undefined becomes null.
 *
 * Errors: BAD_USER_INPUT for a value nested too deeply, TypeError for what is no plain data.
 */
export function driverParams(params: CypherParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, driverValue(value, 0)]));
}

function driverValue(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    throw new BadUserInputError(`A value is nested more than ${MAX_DEPTH} levels deep.`, { limit: MAX_DEPTH });
  }
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return driverNumber(value);
  if (Array.isArray(value)) return value.map((part) => driverValue(part, depth + 1));
  if (typeof value === "object" && isPlain(value)) return driverMap(value, depth);
  throw new TypeError(`A parameter cannot be a ${typeof value}: parameters are plain data.`);
}

/** As in JSON, an entry that is undefined is left out: as null it would remove a property in `SET n += $map`. */
function driverMap(map: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, driverValue(value, depth + 1)]));
}

function driverNumber(value: number): unknown {
  if (!Number.isFinite(value)) throw new TypeError(`A parameter cannot be ${value}.`);
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

function isPlain(value: object): boolean {
  return !(value instanceof Date) && !ArrayBuffer.isView(value);
}
