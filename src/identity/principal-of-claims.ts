import type { JWTPayload } from "jose";
import type { Principal } from "../request/principal";
import { ViewerRole } from "../request/principal";
import type { ClaimNames } from "./identity-config";

/** Longer names and lists are no names and lists: they would fill logs and revisions. */
const MAX_NAME_LENGTH = 200;
const MAX_LISTED = 200;

/** Control characters, line ends and marks that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * Whom a token that has been checked speaks of. What it says of roles that there are not is passed over, because a
 * provider has roles of its own.
 */
export function principalOfClaims(claims: JWTPayload, names: ClaimNames): Principal {
  const subject = cleaned(claims.sub ?? "");
  const name = cleaned(textAt(claims, names.name));
  return {
    name: name === "" ? subject : name,
    subject,
    roles: rolesOf(listAt(claims, names.roles)),
    actsFor: listAt(claims, names.actsFor),
    regions: listAt(claims, names.regions),
    isAnonymous: false,
    until: claims.exp === undefined ? null : new Date(claims.exp * 1000),
  };
}

function rolesOf(values: readonly string[]): readonly ViewerRole[] {
  const said = new Set(values.map((value) => value.toUpperCase()));
  return Object.values(ViewerRole).filter((role) => said.has(role));
}

/** A name goes into logs, headers and revisions: it is one line there, and not a long one. */
function cleaned(text: string): string {
  return text.replace(INVISIBLE, " ").trim().slice(0, MAX_NAME_LENGTH);
}

function textAt(claims: JWTPayload, path: string): string {
  const value = valueAt(claims, path);
  return typeof value === "string" ? value : "";
}

/** A list, or a text of words with spaces between them, as in `scope`. */
function listAt(claims: JWTPayload, path: string): readonly string[] {
  const value = valueAt(claims, path);
  const items: readonly unknown[] = typeof value === "string" ? value.split(/\s+/) : Array.isArray(value) ? value : [];
  return items.filter((item): item is string => typeof item === "string" && item !== "").slice(0, MAX_LISTED);
}

/** A claim of that very name comes first: namespaced ones have dots of their own (`https://zveno.example/roles`). */
function valueAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
