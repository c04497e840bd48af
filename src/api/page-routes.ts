import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { EXAMPLE_QUERY } from "./example-query";

const DIRECTORY = join(__dirname, "../../public");

const FILES = [
  { url: "/", file: "index.html", type: "text/html; charset=utf-8" },
  { url: "/start.js", file: "start.js", type: "text/javascript; charset=utf-8" },
  { url: "/start.css", file: "start.css", type: "text/css; charset=utf-8" },
] as const;

/** The page may load this service's own script and style only, and nobody may put it into a frame. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * `/`: a page that says what this is, and asks an example. Read once, because it never changes while the service runs.
 */
export function addPageRoutes(server: FastifyInstance): void {
  for (const { url, file, type } of FILES) {
    const content = readFileSync(join(DIRECTORY, file), "utf8").replace("{{example}}", EXAMPLE_QUERY);
    server.get(url, (_request, reply) =>
      reply.type(type).header("content-security-policy", CONTENT_SECURITY_POLICY).send(content),
    );
  }
}
