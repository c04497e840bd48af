import { decodeJwt } from "jose";
import { UnauthenticatedError } from "../errors/domain-error";
import type { Principal } from "../request/principal";
import type { SignInConfig } from "./identity-config";
import type { Seal } from "./seal";
import type { TokenVerifier } from "./token-verifier";

/** Who has signed in, as a text that only the service can read. */
export interface Session {
  readonly sealed: string;
  /** Seconds. */
  readonly holdsFor: number;
}

/**
 * What the cookie of somebody says who has signed in: either what the provider vouched for, or a token of one's own, which is
 * checked anew each time.
 */
export class Sessions {
  constructor(
    private readonly seal: Seal,
    private readonly verifier: TokenVerifier,
    private readonly config: Pick<SignInConfig, "sessionMinutes">,
    private readonly now: () => Date,
  ) {}

  /** Of somebody whom the provider has vouched for. */
  async ofPrincipal(principal: Principal): Promise<Session> {
    return this.sealed({ principal }, new Date(this.now().getTime() + this.config.sessionMinutes * 60_000));
  }

  /** Of who bears a token; it holds as long as the token. Errors: as `TokenVerifier`. */
  async ofToken(token: string): Promise<Session> {
    await this.verifier.principalOf(token);
    return this.sealed({ token }, new Date((decodeJwt(token).exp ?? 0) * 1000));
  }

  /** Who has signed in. Errors: UNAUTHENTICATED for a session that has ended, or is none of this service's. */
  async principalOf(sealed: string): Promise<Principal> {
    const content = await this.seal.open("session", sealed);
    if (typeof content?.["token"] === "string") return this.verifier.principalOf(content["token"]);
    if (content === null) throw new UnauthenticatedError(ENDED);
    // What is sealed is JSON, which has no instants; and the session is what ends, not the token that the provider gave.
    return { ...(content["principal"] as Principal), until: new Date((content.exp ?? 0) * 1000) };
  }

  private async sealed(content: Readonly<Record<string, unknown>>, expiresAt: Date): Promise<Session> {
    const holdsFor = Math.floor((expiresAt.getTime() - this.now().getTime()) / 1000);
    return { sealed: await this.seal.seal("session", content, expiresAt), holdsFor };
  }
}

const ENDED = "Your session has ended: sign in again.";
