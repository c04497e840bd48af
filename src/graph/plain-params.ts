import { BadUserInputError } from "../errors/domain-error";
import type { CypherParams } from "./graph-store";

/** Levels of nesting. Queries need five; at some thousands the parser of the embedded engine crashes its process. */
const MAX_DEPTH = 32;
/**
 * Values in one statement. More would hold up the event loop while they are turned into JSON; writes come in batches.
 */
const MAX_VALUES = 2_000_000;

/**
 * The parameters as plain data of bounded depth and size. `undefined` becomes null, because engines take a parameter
 * that is left out for a mistake.
 *
 * Errors: BAD_USER_INPUT for parameters too deep or too many, a plain Error for what JSON cannot carry.
 */
export function plainParams(params: CypherParams): CypherParams {
  const counter = { left: MAX_VALUES };
  const plain: Record<string, CypherParams[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    check(value, 0, counter);
    plain[name] = value ?? null;
  }
  return plain;
}

function check(value: unknown, depth: number, counter: { left: number }): void {
  if (depth > MAX_DEPTH)
    throw new BadUserInputError(`A value is nested more than ${MAX_DEPTH} levels deep.`, { limit: MAX_DEPTH });
  if (--counter.left < 0)
    throw new BadUserInputError(`More than ${MAX_VALUES} values at once: send them in batches.`, { limit: MAX_VALUES });
  if (!isPlain(value)) throw new TypeError(`A parameter cannot be ${String(value)}.`);
  if (typeof value !== "object" || value === null) return;
  for (const part of Array.isArray(value) ? value : Object.values(value)) check(part, depth + 1, counter);
}

/** Whether JSON carries this value, leaving out what is inside it. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value);
    case "object":
      return !ArrayBuffer.isView(value) && !(value instanceof Date);
    case "bigint":
    case "function":
    case "symbol":
      return false;
    case "string":
    case "boolean":
    case "undefined":
      return true;
  }
}
