import type { FastifyInstance } from "fastify";
import { DomainError } from "../errors/domain-error";
import type { DomainMetrics } from "../metrics/domain-metrics";
import type { ServiceMetrics } from "../metrics/service-metrics";
import type { Readiness } from "./readiness";

export interface MetricsParts {
  readonly service: ServiceMetrics;
  readonly domain: DomainMetrics;
  readonly readiness: Readiness;
}

/** Counts all requests, with their routes and how long they took. */
export function countRequests(server: FastifyInstance, service: ServiceMetrics): void {
  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    service.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}

/** `/metrics`: what Prometheus reads. Without the store, what the service knows of itself is still told. */
export function addMetricsRoute(routes: FastifyInstance, { service, domain, readiness }: MetricsParts): void {
  routes.get("/metrics", async (_request, reply) => {
    const own = await service.registry.metrics();
    return reply
      .type(service.registry.contentType)
      .header("cache-control", "no-store")
      .send(own + (await domainText()));
  });

  async function domainText(): Promise<string> {
    try {
      readiness.check();
      return await domain.text();
    } catch (error) {
      if (error instanceof DomainError) return "";
      throw error;
    }
  }
}
