import neo4j from "neo4j-driver";
import type { CypherParams } from "../graph-store";
import { plainParams } from "../plain-params";

/**
 * The parameters as the driver wants them: whole numbers become integers (a plain number would arrive as a float, which
 * LIMIT refuses), a parameter that is undefined becomes null.
 *
 * Errors: as `plainParams`.
 */
export function driverParams(params: CypherParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(plainParams(params)).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value === "object" && value !== null) return driverMap(value);
  return value ?? null;
}

/** As in JSON, an entry that is undefined is left out: as null it would remove a property in `SET n += $map`. */
function driverMap(map: object): Record<string, unknown> {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, driverValue(value)]));
}
