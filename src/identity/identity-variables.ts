import { readFileSync } from "node:fs";
import { z } from "zod";
import { readSecret, wholeNumber } from "../environment";
import type { ClientConfig, IdentityConfig, ProviderConfig, SignInConfig } from "./identity-config";
import { ALGORITHMS, DEFAULT_CLAIMS } from "./identity-config";
import { keysIn } from "./key-set";
import { isLoopback } from "./loopback";
import { sessionKeysAt } from "./session-keys";

/** A month. */
const MAX_SESSION_MINUTES = 43_200;

/** The variables of the environment that say how the service knows who asks. README.md lists them. */
export const IDENTITY_VARIABLES = {
  ZVENO_KEYS_FILE: z.string().transform(checkKeysFile).optional(),
  ZVENO_OIDC_ISSUER: safeUrl().optional(),
  ZVENO_OIDC_AUDIENCE: z.string().optional(),
  ZVENO_OIDC_JWKS_URL: safeUrl().optional(),
  ZVENO_OIDC_ALGORITHMS: algorithms().default(["RS256", "PS256", "ES256", "EdDSA"]),
  ZVENO_CLAIM_NAME: z.string().default(DEFAULT_CLAIMS.name),
  ZVENO_CLAIM_ROLES: z.string().default(DEFAULT_CLAIMS.roles),
  ZVENO_CLAIM_ACTS_FOR: z.string().default(DEFAULT_CLAIMS.actsFor),
  ZVENO_CLAIM_REGIONS: z.string().default(DEFAULT_CLAIMS.regions),
  ZVENO_SESSION_KEY_FILE: z.string().transform(readSessionKeys).optional(),
  ZVENO_SESSION_MINUTES: wholeNumber(1, MAX_SESSION_MINUTES).default(120),
  ZVENO_PUBLIC_URL: safeUrl().refine(hasNoPath, "wanted an address without a path").optional(),
  ZVENO_OIDC_CLIENT_ID: z.string().optional(),
  ZVENO_OIDC_CLIENT_SECRET_FILE: z.string().transform(readSecret).optional(),
  ZVENO_OIDC_SCOPE: z.string().default("openid profile"),
};

type IdentityVariables = z.infer<z.ZodObject<typeof IDENTITY_VARIABLES>>;
type AddressVariables = Readonly<Record<"HOST", string> & Record<"PORT", number>>;

export function identityConfig(variables: IdentityVariables & AddressVariables): IdentityConfig {
  return {
    provider: providerConfig(variables),
    keysFile: variables.ZVENO_KEYS_FILE ?? null,
    claims: Object.freeze({
      name: variables.ZVENO_CLAIM_NAME,
      roles: variables.ZVENO_CLAIM_ROLES,
      actsFor: variables.ZVENO_CLAIM_ACTS_FOR,
      regions: variables.ZVENO_CLAIM_REGIONS,
    }),
    signIn: signInConfig(variables),
  };
}

function signInConfig(variables: IdentityVariables & AddressVariables): SignInConfig | null {
  const sessionKeys = variables.ZVENO_SESSION_KEY_FILE;
  if (sessionKeys === undefined) return null;
  const address = variables.ZVENO_PUBLIC_URL ?? `http://${variables.HOST}:${variables.PORT}`;
  return Object.freeze({
    publicUrl: new URL(address).origin,
    sessionKeys,
    sessionMinutes: variables.ZVENO_SESSION_MINUTES,
    client: clientConfig(variables),
    scope: variables.ZVENO_OIDC_SCOPE,
  });
}

function clientConfig(variables: IdentityVariables): ClientConfig | null {
  if (variables.ZVENO_OIDC_CLIENT_ID === undefined) return null;
  return { id: variables.ZVENO_OIDC_CLIENT_ID, secret: variables.ZVENO_OIDC_CLIENT_SECRET_FILE ?? null };
}

function providerConfig(variables: IdentityVariables): ProviderConfig | null {
  if (variables.ZVENO_OIDC_ISSUER === undefined) return null;
  return Object.freeze({
    issuer: variables.ZVENO_OIDC_ISSUER,
    audience: variables.ZVENO_OIDC_AUDIENCE ?? "",
    jwksUrl: variables.ZVENO_OIDC_JWKS_URL ?? null,
    algorithms: Object.freeze(variables.ZVENO_OIDC_ALGORITHMS),
  });
}

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong with these variables beside one another. */
export function identityContradictions(given: Given): readonly string[] {
  return [...providerContradictions(given), ...signInContradictions(given)];
}

/** Which variable wants which other, and what is said where that is missing. */
const WANTED: readonly (readonly [string, string, string])[] = [
  [
    "ZVENO_OIDC_CLIENT_ID",
    "ZVENO_OIDC_ISSUER",
    "wanted the identity provider's issuer, because ZVENO_OIDC_CLIENT_ID is set, and found nothing",
  ],
  [
    "ZVENO_OIDC_CLIENT_ID",
    "ZVENO_SESSION_KEY_FILE",
    "wanted a file with a key that seals cookies, because ZVENO_OIDC_CLIENT_ID is set, and found nothing",
  ],
  [
    "ZVENO_OIDC_CLIENT_SECRET_FILE",
    "ZVENO_OIDC_CLIENT_ID",
    "wanted what the identity provider calls this service, because ZVENO_OIDC_CLIENT_SECRET_FILE is set, and found nothing",
  ],
];

function signInContradictions(given: Given): readonly string[] {
  const problems = WANTED.filter(([name, wanted]) => given[name] !== undefined && given[wanted] === undefined).map(
    ([, wanted, sentence]) => `${wanted}: ${sentence}`,
  );
  if (given.ZVENO_SESSION_KEY_FILE === undefined) return problems;
  if (given.ZVENO_OIDC_CLIENT_ID === undefined && given.ZVENO_KEYS_FILE === undefined)
    problems.push(
      "ZVENO_SESSION_KEY_FILE: wanted a way to sign in beside it (ZVENO_OIDC_CLIENT_ID or ZVENO_KEYS_FILE), and found nothing",
    );
  if (given.ZVENO_PUBLIC_URL === undefined && !isLoopback(given.HOST ?? "127.0.0.1"))
    problems.push(
      "ZVENO_PUBLIC_URL: wanted the address at which browsers find the service, because ZVENO_SESSION_KEY_FILE is set, and found nothing",
    );
  return problems;
}

function providerContradictions(given: Given): readonly string[] {
  const hasIssuer = given.ZVENO_OIDC_ISSUER !== undefined;
  if (hasIssuer && given.ZVENO_OIDC_AUDIENCE === undefined)
    return [
      "ZVENO_OIDC_AUDIENCE: wanted what tokens for this service name as their audience, because ZVENO_OIDC_ISSUER is set, and found nothing",
    ];
  const without = ["ZVENO_OIDC_AUDIENCE", "ZVENO_OIDC_JWKS_URL"].find((name) => given[name] !== undefined);
  if (hasIssuer || without === undefined) return [];
  return [`ZVENO_OIDC_ISSUER: wanted the identity provider's issuer, because ${without} is set, and found nothing`];
}

/** Over plain HTTP anybody in between could hand out keys of their own. */
function safeUrl() {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && isSafe(new URL(text)),
      "wanted an https:// address, or an http:// address of this machine",
    );
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** Of an address that may be none. */
function hasNoPath(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { pathname, search, hash, username } = new URL(text);
  return pathname === "/" && search === "" && hash === "" && username === "";
}

function algorithms() {
  return z
    .string()
    .transform((list) => list.split(",").map((name) => name.trim()))
    .refine(
      (list) => list.every((name) => (ALGORITHMS as readonly string[]).includes(name)),
      `wanted some of ${ALGORITHMS.join(", ")}, with commas between them`,
    );
}

/** The path, once keys could be read there. */
function checkKeysFile(path: string, context: z.RefinementCtx): string {
  if (keysAt(path) !== null) return path;
  context.addIssue({ code: "custom", message: "wanted a file of `zveno key new` that can be read" });
  return z.NEVER;
}

/** The path, once a private key could be read there. */
export function checkSigningKeyFile(path: string, context: z.RefinementCtx): string {
  if (keysAt(path)?.[0]?.d !== undefined) return path;
  context.addIssue({
    code: "custom",
    message: "wanted a file of `zveno key new` that can be read, with its private key",
  });
  return z.NEVER;
}

/** A file that cannot be read is told like one that holds something else. */
function keysAt(path: string): ReturnType<typeof keysIn> {
  try {
    return keysIn(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function readSessionKeys(path: string, context: z.RefinementCtx): readonly Uint8Array[] {
  const keys = sessionKeysAt(path);
  if (keys !== null) return keys;
  context.addIssue({
    code: "custom",
    message: "wanted a file with a key a line, each of 32 bytes in base64, as `openssl rand -base64 32` writes it",
  });
  return z.NEVER;
}
