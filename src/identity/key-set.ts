import type { JWK } from "jose";

/** The keys in a text: a JWK, or a set of them, private or public. Null for a text that holds none of these. */
export function keysIn(text: string): readonly JWK[] | null {
  const parsed = tryParseJson(text);
  const keys: readonly unknown[] = isObject(parsed) && Array.isArray(parsed.keys) ? parsed.keys : [parsed];
  return keys.length > 0 && keys.every(isSigningKey) ? keys : null;
}

function isSigningKey(value: unknown): value is JWK {
  return isObject(value) && value.kty === "EC" && value.crv === "P-256" && typeof value.kid === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
