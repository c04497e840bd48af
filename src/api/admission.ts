import type { FastifyInstance } from "fastify";
import { UnauthenticatedError } from "../errors/domain-error";
import type { SignIn } from "../identity/sign-in";
import type { TokenVerifier } from "../identity/token-verifier";
import type { Principal } from "../request/principal";
import { ANONYMOUS } from "../request/principal";
import { mayChange, requireOwnPage } from "./own-page";
import { sessionOf } from "./session-routes";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks. Only routes behind `addAdmission` know. */
    principal: Principal;
  }
}

/** Who is let in. */
export interface Admission {
  /** Null: the service knows nobody, and takes no tokens. */
  readonly verifier: TokenVerifier | null;
  /** Whom those are taken for who do not say who they are. Null: they are not let in. */
  readonly stranger: Principal | null;
  /** Whose cookies count; null or left out: nobody signs in. */
  readonly signIn?: SignIn | null;
}

/** As a service on one's own machine: everybody who reaches it may read. */
export const EVERYBODY: Admission = { verifier: null, stranger: ANONYMOUS };

/**
 * Finds out who asks before anything of a request is read, and refuses whom the service does not let in. A token that
 * does not count is never taken for none, and neither is a session; a token comes before a session. What could change something
 * by a session has to come from the service's own page.
 *
 * Errors: UNAUTHENTICATED; FORBIDDEN.
 */
export function addAdmission(routes: FastifyInstance, { verifier, stranger, signIn = null }: Admission): void {
  // Fastify wants the place to be there from the start; the hook fills it before anybody looks.
  routes.decorateRequest("principal", null as unknown as Principal);
  routes.addHook("onRequest", async (request) => {
    const token = bearerTokenOf(request.headers.authorization);
    const session = signIn === null ? undefined : sessionOf(request, signIn);
    if (token !== null) request.principal = await recognised(token, verifier);
    else if (signIn === null || session === undefined) request.principal = admitted(stranger);
    else {
      if (mayChange(request)) requireOwnPage(request);
      request.principal = await signIn.sessions.principalOf(session);
    }
  });
}

function admitted(stranger: Principal | null): Principal {
  if (stranger !== null) return stranger;
  throw new UnauthenticatedError("This service answers only those who say who they are: sign in, or send a token.");
}

function recognised(token: string, verifier: TokenVerifier | null): Promise<Principal> {
  if (verifier !== null) return verifier.principalOf(token);
  throw new UnauthenticatedError(
    "This service is not set up to check tokens, so it cannot say whose this is: send none, or ask whoever runs it to set one of ZVENO_OIDC_ISSUER and ZVENO_KEYS_FILE.",
  );
}

/** Null for what is no bearer token: a password for a proxy in front passes through, too. */
function bearerTokenOf(header = ""): string | null {
  return /^bearer\b/i.test(header.trim()) ? header.trim().slice("bearer".length).trim() : null;
}
