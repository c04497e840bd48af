import type { FastifyInstance } from "fastify";
import type { Readiness } from "./readiness";

/** `/health/live`: the process answers. `/health/ready`: questions can be asked, or 503 with the reason why not. */
export function addHealthRoutes(server: FastifyInstance, readiness: Readiness): void {
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async (_request, reply) => {
    const { isReady, reason } = await readiness.health();
    return reply.code(isReady ? 200 : 503).send(isReady ? { status: "ready" } : { status: "not ready", reason });
  });
}
