import type { SerializeOptions } from "cookie";
import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { BadUserInputError } from "../errors/domain-error";
import { CALLBACK_PATH, SIGN_IN_MINUTES, SignInError } from "../identity/provider-sign-in";
import type { SignIn } from "../identity/sign-in";
import type { Session } from "../identity/sessions";
import { requireOwnPage } from "./own-page";

/** What the browser keeps while somebody is at the provider. */
const PENDING_COOKIE = "zveno-sign-in";
/** The browser keeps a session longer than it holds, so that who comes late is told so, instead of being taken for nobody. */
const KEPT_LONGER_S = 86_400;

/**
 * How people sign in at the page: `GET /session` says by what, `GET /session/begin` leads to the provider and
 * `/session/callback` back, `POST /session` takes a token, `DELETE /session` signs out.
 */
export function addSessionRoutes(server: FastifyInstance, signIn: SignIn | null): void {
  server.get("/session", (_request, reply) => {
    void reply.header("cache-control", "no-store");
    return { byProvider: signIn?.byProvider != null, byToken: signIn?.byToken === true };
  });
  if (signIn === null) return;
  if (signIn.byToken) addTokenRoute(server, signIn);
  addEndRoute(server, signIn);
  addProviderRoutes(server, signIn);
}

/** Who has signed in, as their browser says; undefined where nobody has. */
export function sessionOf(request: FastifyRequest, { config }: SignIn): string | undefined {
  return cookieOf(request, cookieName(config.publicUrl));
}

function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  return parseCookie(headers.cookie ?? "")[name];
}

function addTokenRoute(server: FastifyInstance, { config, sessions }: SignIn): void {
  server.post("/session", async (request, reply) => {
    requireOwnPage(request);
    const { token } = (request.body ?? {}) as { readonly token?: unknown };
    if (typeof token !== "string" || token.trim() === "")
      throw new BadUserInputError("`token` is to be a token of `zveno token`: paste it.", { argument: "token" });
    give(reply, config.publicUrl, await sessions.ofToken(token.trim()));
    return reply.code(204).send();
  });
}

function addEndRoute(server: FastifyInstance, { config, byProvider }: SignIn): void {
  server.delete("/session", async (request, reply) => {
    requireOwnPage(request);
    take(reply, cookieName(config.publicUrl), { ...attributes(config.publicUrl), path: "/" });
    // Who is signed out here is, whether the provider can be reached or not.
    return { endAt: (await byProvider?.endAddress().catch(() => null)) ?? null };
  });
}

function addProviderRoutes(server: FastifyInstance, { config: { publicUrl }, sessions, byProvider }: SignIn): void {
  if (byProvider === null) return;
  // Addresses hold codes here, which no log of requests is to hold.
  const quiet = { logLevel: "silent" } as const;
  server.get<{ Querystring: { readonly return?: unknown } }>("/session/begin", quiet, async (request, reply) => {
    // Cookies are of a host: who came by another name of it begins at the one that the provider sends back to.
    if (request.host !== new URL(publicUrl).host) return reply.redirect(publicUrl + request.url);
    const { return: returnTo } = request.query;
    return leading(reply, publicUrl, async () => {
      const { location, pending } = await byProvider.begin(typeof returnTo === "string" ? returnTo : "/");
      const maxAge = SIGN_IN_MINUTES * 60;
      keep(reply, PENDING_COOKIE, pending, { ...attributes(publicUrl), path: CALLBACK_PATH, maxAge });
      return location;
    });
  });
  server.get(CALLBACK_PATH, quiet, async (request, reply) => {
    take(reply, PENDING_COOKIE, { ...attributes(publicUrl), path: CALLBACK_PATH });
    return leading(reply, publicUrl, async () => {
      const search = new URL(request.url, publicUrl).search;
      const { principal, returnTo } = await byProvider.complete(search, cookieOf(request, PENDING_COOKIE));
      give(reply, publicUrl, await sessions.ofPrincipal(principal));
      return publicUrl + returnTo;
    });
  });
}

/** Leads to where `lead` says; where signing in has failed, to the page that says why. */
async function leading(reply: FastifyReply, publicUrl: string, lead: () => Promise<string>): Promise<FastifyReply> {
  void reply.header("cache-control", "no-store");
  try {
    return await reply.redirect(await lead());
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const level = error.cause === undefined ? "info" : "warn";
    reply.server.log[level]({ err: error }, "somebody could not sign in");
    const told = new URLSearchParams({ trouble: error.trouble.toLowerCase(), back: error.returnTo });
    return reply.redirect(`${publicUrl}/sign-in?${told.toString()}`);
  }
}

function give(reply: FastifyReply, publicUrl: string, { sealed, holdsFor }: Session): void {
  const maxAge = holdsFor + KEPT_LONGER_S;
  keep(reply, cookieName(publicUrl), sealed, { ...attributes(publicUrl), path: "/", maxAge });
}

function keep(reply: FastifyReply, name: string, value: string, options: SerializeOptions): void {
  void reply.header("set-cookie", stringifySetCookie(name, value, options));
}

function take(reply: FastifyReply, name: string, options: SerializeOptions): void {
  keep(reply, name, "", { ...options, maxAge: 0 });
}

/** No script reads it, and no page of another origin sends it along with what it asks. */
function attributes(publicUrl: string): SerializeOptions {
  return { httpOnly: true, sameSite: "lax", secure: isSecure(publicUrl) };
}

/** The prefix keeps other hosts of the domain from setting it; browsers want HTTPS for that. */
function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? "__Host-zveno-session" : "zveno-session";
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith("https:");
}
