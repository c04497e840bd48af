import type { FastifyRequest } from "fastify";
import { ForbiddenError } from "../errors/domain-error";

/**
 * Refuses what a page of another origin could make somebody's browser send with their cookie. Browsers say where a request
 * comes from (`Sec-Fetch-Site`); old ones only by `Origin`.
 *
 * Errors: FORBIDDEN.
 */
export function requireOwnPage({ headers }: Pick<FastifyRequest, "headers">): void {
  const site = headers["sec-fetch-site"];
  const { origin, host } = headers;
  if (site === undefined ? isOf(origin, host) : site === "same-origin") return;
  throw new ForbiddenError(
    "This came from another page than this service's own, and changes something by your session: do it at the page, or send a token.",
  );
}

/** Methods that change nothing. */
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request may change something. */
export function mayChange({ method }: Pick<FastifyRequest, "method">): boolean {
  return !SAFE_METHODS.has(method);
}

function isOf(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
