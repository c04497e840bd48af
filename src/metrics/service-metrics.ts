import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** From a kept answer to the longest that a question may take. */
const SECONDS = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10];

/** What the service tells of itself: requests, errors, store queries, and the event loop with memory and processor. */
export class ServiceMetrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: "zveno_http_request_duration_seconds",
    help: "Requests by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: "zveno_errors_total",
    help: "Errors that were answered, by code of docs/errors.md",
    labelNames: ["code"],
    registers: [this.registry],
  });
  private readonly queries = new Histogram({
    name: "zveno_store_query_duration_seconds",
    help: "Reading queries by file of cypher/ and outcome",
    labelNames: ["query", "outcome"],
    buckets: SECONDS,
    registers: [this.registry],
  });

  /** Begins to watch the process: one a process. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern, such as `/export/:file`, never an address. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  /** `count` gives the streams that are open. */
  watchStreams(count: () => number): void {
    new Gauge({
      name: "zveno_open_streams",
      help: "Subscriptions that are open at /graphql/stream",
      registers: [this.registry],
      collect() {
        this.set(count());
      },
    });
  }

  countError(code: string): void {
    this.errors.inc({ code });
  }

  observeQuery(query: string, outcome: "answered" | "failed", seconds: number): void {
    this.queries.observe({ query, outcome }, seconds);
  }
}
