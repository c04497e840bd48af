import type { FastifyInstance } from "fastify";
import { readBuiltDocument } from "./built-page";
import { wantsPage } from "./wants-page";

/** Runs no script of its own text and asks this service only; GraphiQL's typefaces stand in its style. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; connect-src 'self'; " +
  "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/graphiql`: the playground. `query` and `variables` of its address open a question. */
export function addPlaygroundRoute(server: FastifyInstance): void {
  const document = readBuiltDocument("graphiql.html");
  server.get("/graphiql", (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": CONTENT_SECURITY_POLICY, "cache-control": "no-cache" })
      .send(document),
  );
}

/** Leads a browser that opens the address of the API to the playground, with the question that the address holds. */
export function leadBrowsersToPlayground(graphql: FastifyInstance): void {
  graphql.addHook("onRequest", (request, reply, done) => {
    if (!wantsPage(request)) return done();
    const start = request.url.indexOf("?");
    return reply.redirect(`/graphiql${start < 0 ? "" : request.url.slice(start)}`, 302);
  });
}
