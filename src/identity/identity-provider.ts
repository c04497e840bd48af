import type { JWTVerifyGetKey } from "jose";
import { createRemoteJWKSet } from "jose";
import type { Configuration } from "openid-client";
import { allowInsecureRequests, discovery, enableNonRepudiationChecks, None } from "openid-client";
import { StoreUnavailableError } from "../errors/domain-error";
import type { ClientConfig, ProviderConfig } from "./identity-config";

/** Seconds that the provider may take for an answer. */
const PROVIDER_TIMEOUT_S = 5;
/** A key that is not known is looked for again after so long: who sends tokens of made-up keys asks nobody more often. */
const KEYS_COOLDOWN_MS = 30_000;
/** A key that the provider has taken away counts no longer than this. */
const KEYS_MAX_AGE_MS = 600_000;

/** The identity provider: asked when somebody first needs it, so that the service starts without it. */
export class IdentityProvider {
  private keySet: JWTVerifyGetKey | undefined;
  private discovered: Promise<Configuration> | undefined;

  constructor(
    readonly config: ProviderConfig,
    /** Null: the provider only vouches for tokens. */
    private readonly client: ClientConfig | null = null,
    private readonly keysCooldownMs = KEYS_COOLDOWN_MS,
  ) {}

  /** Finds the key of a token, in the provider's set of keys. Errors: those of `jose`; STORE_UNAVAILABLE as `metadata`. */
  readonly key: JWTVerifyGetKey = async (header, token) => {
    this.keySet ??= createRemoteJWKSet(await this.keysUrl(), {
      cooldownDuration: this.keysCooldownMs,
      cacheMaxAge: KEYS_MAX_AGE_MS,
      timeoutDuration: PROVIDER_TIMEOUT_S * 1000,
    });
    return this.keySet(header, token);
  };

  /** What the provider says of itself. Errors: STORE_UNAVAILABLE where it does not answer; the next call asks again. */
  async metadata(): Promise<Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      throw unreachableProvider(error);
    }
  }

  private async keysUrl(): Promise<URL> {
    if (this.config.jwksUrl !== null) return new URL(this.config.jwksUrl);
    const { jwks_uri: url } = (await this.metadata()).serverMetadata();
    if (url === undefined) throw unreachableProvider(new Error("The discovery document names no jwks_uri."));
    return new URL(url);
  }

  private discover(): Promise<Configuration> {
    const issuer = new URL(this.config.issuer);
    // The configuration admits plain HTTP on this machine alone.
    const insecure = issuer.protocol === "http:" ? [allowInsecureRequests] : [];
    const { id = this.config.audience, secret = null } = this.client ?? {};
    return discovery(issuer, id, secret ?? undefined, secret === null ? None() : undefined, {
      execute: [...insecure, enableNonRepudiationChecks],
      timeout: PROVIDER_TIMEOUT_S,
    });
  }
}

/** Nobody can be recognised while the provider is away. */
export function unreachableProvider(cause: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    "The identity provider cannot be reached, so that nobody can be recognised: try again in some seconds, and tell whoever runs the service if it lasts.",
    {},
    { cause },
  );
}
