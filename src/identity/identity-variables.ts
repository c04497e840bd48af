import { readFileSync } from "node:fs";
import { z } from "zod";
import type { IdentityConfig, ProviderConfig } from "./identity-config";
import { ALGORITHMS, DEFAULT_CLAIMS } from "./identity-config";
import { keysIn } from "./key-set";
import { isLoopback } from "./loopback";

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
};

type IdentityVariables = z.infer<z.ZodObject<typeof IDENTITY_VARIABLES>>;

export function identityConfig(variables: IdentityVariables): IdentityConfig {
  return {
    provider: providerConfig(variables),
    keysFile: variables.ZVENO_KEYS_FILE ?? null,
    claims: Object.freeze({
      name: variables.ZVENO_CLAIM_NAME,
      roles: variables.ZVENO_CLAIM_ROLES,
      actsFor: variables.ZVENO_CLAIM_ACTS_FOR,
      regions: variables.ZVENO_CLAIM_REGIONS,
    }),
  };
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

/** What is wrong with these variables beside one another. */
export function identityContradictions(given: Readonly<Record<string, string | undefined>>): readonly string[] {
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
