import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from "jose";
import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from "jose";
import { DomainError, UnauthenticatedError } from "../errors/domain-error";
import type { Principal } from "../request/principal";
import type { IdentityConfig } from "./identity-config";
import { IdentityProvider, unreachableProvider } from "./identity-provider";
import { LOCAL_ALGORITHM, LocalKeys } from "./local-keys";
import { LOCAL_ISSUER } from "./local-token";
import { principalOfClaims } from "./principal-of-claims";

/** Seconds by which the clocks of the provider and of this machine may differ. */
const CLOCK_SKEW_S = 30;

/** Who bears a token. */
export interface TokenVerifier {
  /** Errors: UNAUTHENTICATED, with what to do about it; STORE_UNAVAILABLE where the provider cannot be reached. */
  principalOf(token: string): Promise<Principal>;
}

/** Where tokens of one issuer are checked. */
interface Trust {
  readonly key: JWTVerifyGetKey;
  readonly options: JWTVerifyOptions;
}

/** Checks tokens of the identity provider, and those of `zveno token`. `now` says whether they have expired. */
export function createTokenVerifier(
  { provider, keysFile, claims }: IdentityConfig,
  now: () => Date,
  identityProvider = provider === null ? null : new IdentityProvider(provider),
): TokenVerifier {
  const trusted = new Map<unknown, Trust>();
  if (keysFile !== null) trusted.set(LOCAL_ISSUER, localTrust(keysFile));
  if (identityProvider !== null) trusted.set(identityProvider.config.issuer, trustIn(identityProvider));
  return {
    async principalOf(token) {
      const trust = trusted.get(issuerOf(token));
      if (trust === undefined) throw new UnauthenticatedError(OTHER_ISSUER);
      return principalOfClaims(await checked(token, trust, now()), claims);
    },
  };
}

function localTrust(file: string): Trust {
  const keys = new LocalKeys(file);
  return {
    key: async (header, token) => createLocalJWKSet(await keys.current().catch(lostKeys))(header, token),
    options: { issuer: LOCAL_ISSUER, audience: LOCAL_ISSUER, algorithms: [LOCAL_ALGORITHM] },
  };
}

/** Nobody outside can help it: the log tells whoever runs the service. */
function lostKeys(cause: unknown): never {
  throw new DomainError("INTERNAL_SERVER_ERROR", "The file of ZVENO_KEYS_FILE cannot be read any more.", {}, { cause });
}

function trustIn({ key, config: { issuer, audience, algorithms } }: IdentityProvider): Trust {
  return { key, options: { issuer, audience, algorithms: [...algorithms] } };
}

/** What the token says of its issuer, before it is checked: it only chooses the keys that have to fit. */
function issuerOf(token: string): unknown {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw new UnauthenticatedError(NO_TOKEN_IN_IT);
  }
}

async function checked(token: string, { key, options }: Trust, currentDate: Date): Promise<JWTPayload> {
  try {
    const required = { requiredClaims: ["sub", "exp"], clockTolerance: CLOCK_SKEW_S, currentDate };
    return (await jwtVerify(token, key, { ...options, ...required })).payload;
  } catch (error) {
    throw explained(error);
  }
}

const NO_TOKEN_IN_IT =
  "What was sent as a token is none: send `Authorization: Bearer …` with a token of the identity provider or of `zveno token`.";
const OTHER_ISSUER =
  "The token is from an issuer that this service does not trust: sign in at the one that it is set up with.";
const EXPIRED = "The token has expired: sign in again, or ask for a new one.";
const FOREIGN_KEY = "The token is signed by a key that this service does not know: sign in again.";
const FORGED = "The token's signature does not fit: it was changed, or not made by whom it names. Sign in again.";
const BAD_ALGORITHM = "The token is signed in a way that this service does not take: sign in again.";

const SENTENCES: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: EXPIRED,
  ERR_JWKS_NO_MATCHING_KEY: FOREIGN_KEY,
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: FOREIGN_KEY,
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: FORGED,
  ERR_JOSE_ALG_NOT_ALLOWED: BAD_ALGORITHM,
  ERR_JOSE_NOT_SUPPORTED: BAD_ALGORITHM,
  ERR_JWS_INVALID: NO_TOKEN_IN_IT,
  ERR_JWT_INVALID: NO_TOKEN_IN_IT,
};

/** By the claim that does not fit. */
const CLAIM_SENTENCES: Readonly<Record<string, string>> = {
  aud: "The token is meant for another service: ask the identity provider for one for this service.",
  nbf: "The token does not hold yet: wait, or check the clocks.",
  iat: "The token does not hold yet: wait, or check the clocks.",
  exp: "The token does not say until when it holds: ask for one that does.",
  sub: "The token does not say whose it is: ask for one that does.",
};

/** Says what to do, and nothing of keys, addresses or what else is wrong. */
function explained(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof errors.JWTClaimValidationFailed)
    return new UnauthenticatedError(CLAIM_SENTENCES[error.claim] ?? OTHER_ISSUER, { cause: error });
  if (!(error instanceof errors.JOSEError) || error.code === "ERR_JWKS_TIMEOUT") return unreachableProvider(error);
  const sentence = SENTENCES[error.code];
  return sentence === undefined ? unreachableProvider(error) : new UnauthenticatedError(sentence, { cause: error });
}
