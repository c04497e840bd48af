import { join } from "node:path";
import serveFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { NotFoundError } from "../errors/domain-error";
import { BUILT_PAGE, readBuiltDocument } from "./built-page";
import { wantsPage } from "./wants-page";

/** The paths that the page has views for; it finds out itself which view. test/unit/page holds them equal to its own. */
export const PAGE_PATHS = [
  "/",
  "/acts",
  "/acts/new",
  "/act/:id",
  "/duty/:id",
  "/subjects",
  "/subject/:id",
  "/deadlines",
  "/agenda",
  "/report",
  "/discipline",
  "/findings",
  "/matrix",
  "/paths",
  "/agreements",
  "/compare",
  "/dashboard",
  "/history",
  "/sign-in",
] as const;

/** The page may load and ask this service only, runs no script of its own text, and nobody may put it into a frame. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
  "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The page: its document at each path that it has a view for, and its files below `/assets`. Their names change with
 * their content, so that browsers may keep them for ever; the document is asked for each time.
 *
 * At an address that nothing is at, a browser gets the page as well, which says so; others get NOT_FOUND.
 *
 * Errors: where the page is not built, the service does not start.
 */
export async function addPageRoutes(server: FastifyInstance): Promise<void> {
  const document = readBuiltDocument("index.html");
  const send = (reply: FastifyReply) =>
    reply
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": CONTENT_SECURITY_POLICY, "cache-control": "no-cache" })
      .send(document);
  for (const path of PAGE_PATHS) server.get(path, (_request, reply) => send(reply));
  server.setNotFoundHandler((request, reply) => {
    if (wantsPage(request)) return send(reply.code(404));
    throw new NotFoundError(
      `There is nothing for ${request.method} at this address: questions are asked by POST to /graphql.`,
    );
  });
  await server.register(async (assets) => {
    assets.addHook("onRequest", (_request, reply, done) => {
      void reply.header("vary", "accept-encoding");
      done();
    });
    await assets.register(serveFiles, {
      root: join(BUILT_PAGE, "assets"),
      prefix: "/assets/",
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: "365d",
    });
  });
}
