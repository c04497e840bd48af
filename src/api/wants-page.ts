import type { FastifyRequest } from "fastify";

/** Whether somebody opens an address in a browser, and would rather read a page than data. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && headers.accept?.includes("text/html") === true;
}
