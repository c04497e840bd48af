import type { FastifyInstance } from "fastify";
import type { JWK } from "jose";
import type { Admission } from "../../src/api/admission";
import { EVERYBODY } from "../../src/api/admission";
import { createRequestContext } from "../../src/request/request-context";
import { createServer } from "../../src/api/server";
import { measuredStore } from "../../src/metrics/measured-store";
import type { ServiceMetrics } from "../../src/metrics/service-metrics";
import type { NameOrder } from "../../src/pagination/name-order";
import type { Config } from "../../src/config";
import type { CountingStore } from "./counting-store";
import { countingStore } from "./counting-store";
import { ASKED_AT, builtInGraph, zvenoSchema } from "./once-a-worker/built-once";
import type { TestStore } from "./stores";

export { ASKED_AT };

/** An answer as it came over HTTP. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: {
    readonly moment?: { readonly asOf: string; readonly knownAt: number };
    readonly cost?: { readonly estimated: number; readonly objects: number; readonly ms: number };
  };
}

const ANY_DOCUMENT: Config["trustedDocuments"] = { areOnly: false, folder: null };

export interface ZvenoOptions {
  readonly withSample?: boolean;
  readonly metrics?: ServiceMetrics;
  readonly maySaveQuestions?: boolean;
  /** How many streams may be open; as many as a test wants by default. */
  readonly streams?: Config["streams"];
  readonly trustedDocuments?: Config["trustedDocuments"];
  /** Whether names of persons are kept from strangers. */
  readonly hidesPersons?: boolean;
  /** Who is let in; everybody by default. */
  readonly admission?: Admission;
  /** What signs heads; nothing by default. */
  readonly signingKeys?: readonly JWK[];
  /** Of kept answers; none by default, so that each question is asked of the store. */
  readonly answerCacheMb?: number;
  /** The service's present; `ASKED_AT` by default. */
  readonly now?: Date;
  /** The order of all subjects by name; not known by default. */
  readonly nameOrder?: NameOrder;
  /** A free one by default. */
  readonly port?: number;
}

const DEFAULTS = {
  withSample: true,
  trustedDocuments: ANY_DOCUMENT,
  maySaveQuestions: false,
  streams: { inAll: 1_000, perClient: 1_000 },
  answerCacheMb: 0,
  admission: EVERYBODY,
  signingKeys: [],
  hidesPersons: false,
  now: ASKED_AT,
  port: 0,
} satisfies ZvenoOptions;

/** The whole service with the built-in data on a store of its own, listening on a free port of 127.0.0.1. */
export class Zveno {
  private constructor(
    readonly store: CountingStore,
    readonly server: FastifyInstance,
    readonly url: string,
  ) {}

  static async start({ open }: Pick<TestStore, "open">, options: ZvenoOptions = {}): Promise<Zveno> {
    const { withSample, metrics, admission, signingKeys, hidesPersons, nameOrder, now, port, ...config } = {
      ...DEFAULTS,
      ...options,
    };
    const graph = builtInGraph(withSample);
    const store = countingStore(await open(undefined, graph));
    // Who hands in a store hands in an empty one.
    await graph.fill(store);
    const server = await createServer({
      config: {
        ...config,
        corsOrigins: [],
        hasIntrospection: true,
        logLevel: "silent",
        maxCost: 1_000_000,
        // A Neo4j that has only just started plans each of the queries first.
        queryTimeoutMs: 60_000,
        webhookHosts: [],
      },
      schema: zvenoSchema(),
      services: {
        store: metrics === undefined ? store : measuredStore(store, metrics),
        now: () => now,
        timeZone: "Europe/Moscow",
        hidesPersons,
        nameOrder,
      },
      metrics,
      admission,
      signingKeys,
      contextOf: createRequestContext,
      extensionsOf: (context) => context.extensions,
      objectsOf: (context) => context.objects,
      freshnessOf: (context) => context,
    });
    return new Zveno(store, server, await server.listen({ host: "127.0.0.1", port }));
  }

  /** Asks over HTTP, as a client does. */
  async ask<T = Record<string, never>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as Answer<T>;
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.store.close();
  }
}
