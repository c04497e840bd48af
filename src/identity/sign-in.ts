import type { IdentityConfig, SignInConfig } from "./identity-config";
import { IdentityProvider } from "./identity-provider";
import { ProviderSignIn } from "./provider-sign-in";
import { Seal } from "./seal";
import { Sessions } from "./sessions";
import type { TokenVerifier } from "./token-verifier";
import { createTokenVerifier } from "./token-verifier";

/** How people are known: by the tokens that they send, and by the cookies of those who have signed in. */
export interface Identity {
  readonly verifier: TokenVerifier;
  /** Null: nobody signs in at the page. */
  readonly signIn: SignIn | null;
}

/** How people sign in at the page. */
export interface SignIn {
  readonly config: SignInConfig;
  readonly sessions: Sessions;
  /** Null: by a token of one's own alone. */
  readonly byProvider: ProviderSignIn | null;
  /** Whether by a token of one's own. */
  readonly byToken: boolean;
}

/** The parts of a configuration, put together. `now` says what has expired. */
export function createIdentity(config: IdentityConfig, now: () => Date): Identity {
  const { provider, signIn } = config;
  const identityProvider = provider === null ? null : new IdentityProvider(provider, signIn?.client);
  const verifier = createTokenVerifier(config, now, identityProvider);
  if (signIn == null) return { verifier, signIn: null };
  const seal = new Seal(signIn.sessionKeys, now);
  const byProvider =
    identityProvider === null || signIn.client === null
      ? null
      : new ProviderSignIn(identityProvider, signIn, config.claims, seal, now);
  const sessions = new Sessions(seal, verifier, signIn, now);
  return { verifier, signIn: { config: signIn, sessions, byProvider, byToken: config.keysFile !== null } };
}
