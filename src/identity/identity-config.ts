/** Which claim of a token says what. A dot leads into a claim: `realm_access.roles`. */
export interface ClaimNames {
  readonly name: string;
  readonly roles: string;
  readonly actsFor: string;
  readonly regions: string;
}

/** The identity provider whose tokens count. */
export interface ProviderConfig {
  /** As its tokens name it, letter for letter. */
  readonly issuer: string;
  /** What its tokens for this service name as their audience. */
  readonly audience: string;
  /** Where its keys are; null: its discovery document says so. */
  readonly jwksUrl: string | null;
  /** Signatures that count. */
  readonly algorithms: readonly string[];
}

/** As what the service is known to the provider. */
export interface ClientConfig {
  readonly id: string;
  /** Null: it has none, and proves by PKCE alone that it is who has asked. */
  readonly secret: string | null;
}

/** How people sign in at the page. */
export interface SignInConfig {
  /** Where browsers find the service, without a path: `https://zveno.example`. */
  readonly publicUrl: string;
  /** What seals cookies, the newest first. The same for all replicas. */
  readonly sessionKeys: readonly Uint8Array[];
  /** How long somebody is known whom the provider has vouched for. */
  readonly sessionMinutes: number;
  /** Null: nobody signs in by the provider, but by a token of one's own. */
  readonly client: ClientConfig | null;
  /** What the provider is asked for, with spaces between. */
  readonly scope: string;
}

/** How the service knows who asks. */
export interface IdentityConfig {
  readonly provider: ProviderConfig | null;
  /** The file with the keys of `zveno token`; null where there is none. */
  readonly keysFile: string | null;
  readonly claims: ClaimNames;
  /** Null: nobody signs in at the page. */
  readonly signIn?: SignInConfig | null;
}

/** Signatures by a private key. One by a shared secret would let whoever checks a token make one. */
export const ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
] as const;

export const DEFAULT_CLAIMS: ClaimNames = { name: "name", roles: "roles", actsFor: "actsFor", regions: "regions" };

/** Whether there is any way to know who asks. */
export function knowsPeople({ provider, keysFile }: IdentityConfig): boolean {
  return provider !== null || keysFile !== null;
}
