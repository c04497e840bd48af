import type { JWK } from "jose";
import { importJWK, SignJWT } from "jose";
import type { Principal } from "../request/principal";
import { LOCAL_ALGORITHM } from "./local-keys";

/** The issuer and the audience of tokens that `zveno token` makes. */
export const LOCAL_ISSUER = "zveno";

export type TokenHolder = Pick<Principal, "name" | "roles" | "actsFor" | "regions">;

/** A token for somebody, signed by a private key of one's own; it holds up to `expiresAt`. */
export async function signToken(
  key: JWK,
  { name, roles, actsFor, regions }: TokenHolder,
  { at, expiresAt }: { readonly at: Date; readonly expiresAt: Date },
): Promise<string> {
  return new SignJWT({ name, roles: roles.map((role) => role.toLowerCase()), actsFor, regions })
    .setProtectedHeader({ alg: LOCAL_ALGORITHM, typ: "JWT", ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setSubject(name)
    .setIssuer(LOCAL_ISSUER)
    .setAudience(LOCAL_ISSUER)
    .setIssuedAt(at)
    .setExpirationTime(expiresAt)
    .sign(await importJWK(key, LOCAL_ALGORITHM));
}
