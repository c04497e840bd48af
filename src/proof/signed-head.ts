import type { JSONWebKeySet, JWK } from "jose";
import { CompactSign, compactVerify, createLocalJWKSet, errors, importJWK } from "jose";

/** The newest revision of a graph, as a service publishes it. */
export interface PublishedHead {
  /** 0 for an empty graph. */
  readonly number: number;
  /** Null for an empty graph. */
  readonly hash: string | null;
  /** An instant in UTC; null for an empty graph. */
  readonly recordedAt: string | null;
}

const ALGORITHM = "ES256";
/** Tells a head from any other thing that the same key could sign. */
const TYPE = "zveno-head+jws";

/** The head as a compact JWS (RFC 7515), signed by a private key of `zveno key new`. */
export async function signedHead(head: PublishedHead, key: JWK): Promise<string> {
  const header = { alg: ALGORITHM, typ: TYPE, ...(key.kid !== undefined && { kid: key.kid }) };
  const payload = new TextEncoder().encode(JSON.stringify(head));
  return new CompactSign(payload).setProtectedHeader(header).sign(await importJWK(key, ALGORITHM));
}

/** What a signed head says; null where none of these keys has signed it, or where it is no head. */
export async function verifiedHead(jws: string, keys: JSONWebKeySet): Promise<PublishedHead | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: [ALGORITHM] });
    return protectedHeader.typ === TYPE ? headIn(new TextDecoder().decode(payload)) : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** What a signed head says, whoever has signed it; null for what is no such thing. */
export function unverifiedHead(jws: string): PublishedHead | null {
  const [, payload = ""] = jws.split(".");
  return headIn(Buffer.from(payload, "base64url").toString("utf8"));
}

/** The head in a text of JSON; null where there is none. */
export function headIn(text: string): PublishedHead | null {
  try {
    const head = JSON.parse(text) as Partial<PublishedHead> | null;
    const isHead = Number.isSafeInteger(head?.number) && typeof head?.hash === "string";
    return isHead ? (head as PublishedHead) : null;
  } catch {
    return null;
  }
}
