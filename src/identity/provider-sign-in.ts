import type { Configuration, IDToken } from "openid-client";
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { StoreUnavailableError } from "../errors/domain-error";
import type { Principal } from "../request/principal";
import type { ClaimNames, SignInConfig } from "./identity-config";
import type { IdentityProvider } from "./identity-provider";
import { principalOfClaims } from "./principal-of-claims";
import type { Seal } from "./seal";
import { pathWithin } from "./path-within";

/** Who goes to the provider has so long to come back. */
export const SIGN_IN_MINUTES = 10;
/** Where the provider sends people back to. */
export const CALLBACK_PATH = "/session/callback";

/** Why somebody could not sign in; the page says it in words. */
export type SignInTrouble = "DENIED" | "STALE" | "REFUSED" | "UNREACHABLE";

export class SignInError extends Error {
  constructor(
    readonly trouble: SignInTrouble,
    /** Where the person was; the start page where that is not known. */
    readonly returnTo: string,
    cause?: unknown,
  ) {
    super(`Signing in has failed: ${trouble}`, { cause });
    this.name = "SignInError";
  }
}

/** What was decided when somebody went to the provider. A cookie of theirs keeps it until they are back. */
interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Signs people in at the identity provider: authorization code with PKCE, through the service. */
export class ProviderSignIn {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly config: Pick<SignInConfig, "publicUrl" | "scope">,
    private readonly claims: ClaimNames,
    private readonly seal: Seal,
    private readonly now: () => Date,
  ) {}

  /**
   * Where to send somebody who wants to sign in and to be at `returnTo` afterwards, and what their browser is to keep until
   * they come back. Errors: SignInError, UNREACHABLE.
   */
  async begin(returnTo: string): Promise<{ readonly location: string; readonly pending: string }> {
    const pending: Pending = {
      ...{ state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() },
      returnTo: pathWithin(this.config.publicUrl, returnTo),
    };
    const location = buildAuthorizationUrl(await this.metadata(pending.returnTo), {
      ...{ redirect_uri: this.config.publicUrl + CALLBACK_PATH, scope: this.config.scope },
      ...{ state: pending.state, nonce: pending.nonce },
      code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
      code_challenge_method: "S256",
    });
    const until = new Date(this.now().getTime() + SIGN_IN_MINUTES * 60_000);
    return { location: location.href, pending: await this.seal.seal("sign-in", { ...pending }, until) };
  }

  /**
   * Who came back from the provider, and where they were. `search` is what stands behind the address, with its `?`; `kept` is
   * what `begin` gave to their browser. Errors: SignInError.
   */
  async complete(
    search: string,
    kept: string | undefined,
  ): Promise<{ readonly principal: Principal; readonly returnTo: string }> {
    const pending = kept === undefined ? null : ((await this.seal.open("sign-in", kept)) as Pending | null);
    if (pending === null) throw new SignInError("STALE", "/");
    const { returnTo } = pending;
    const back = new URL(`${this.config.publicUrl}${CALLBACK_PATH}${search}`);
    if (back.searchParams.get("state") !== pending.state) throw new SignInError("STALE", returnTo);
    if (back.searchParams.has("error")) throw new SignInError("DENIED", returnTo);
    const metadata = await this.metadata(returnTo);
    try {
      return { principal: principalOfClaims(await claimsOf(metadata, back, pending), this.claims), returnTo };
    } catch (error) {
      throw new SignInError("REFUSED", returnTo, error);
    }
  }

  /** Where the provider ends its own session, and sends back to the page; null where it has no such place. */
  async endAddress(): Promise<string | null> {
    const metadata = await this.metadata("/");
    if (metadata.serverMetadata().end_session_endpoint === undefined) return null;
    return buildEndSessionUrl(metadata, { post_logout_redirect_uri: `${this.config.publicUrl}/` }).href;
  }

  private async metadata(returnTo: string): Promise<Configuration> {
    try {
      return await this.provider.metadata();
    } catch (error) {
      if (error instanceof StoreUnavailableError) throw new SignInError("UNREACHABLE", returnTo, error);
      throw error;
    }
  }
}

/** What the ID token says, and what the provider tells beside it: many say only there who somebody is. */
async function claimsOf(metadata: Configuration, back: URL, pending: Pending): Promise<IDToken> {
  const tokens = await authorizationCodeGrant(metadata, back, {
    ...{ pkceCodeVerifier: pending.codeVerifier, expectedState: pending.state, expectedNonce: pending.nonce },
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("The provider gave no ID token.");
  if (metadata.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...(await fetchUserInfo(metadata, tokens.access_token, claims.sub)), ...claims };
}
