import { AnswerBudget } from "../../../src/request/answer-budget";
import type { ServerParts } from "../../../src/api/server";
import { createServer } from "../../../src/api/server";
import { readConfig } from "../../../src/config";
import type { GraphStore } from "../../../src/graph/graph-store";
import { EMBEDDED } from "../../support/stores";
import type { SmallContext } from "./small-schema";
import { smallSchema } from "./small-schema";

/** What came back: the status, the headers, the text and, where it is JSON, the answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly answer: Answer;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly unknown[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A running server around the small schema, on a free port; closed after the tests of its file at the latest. */
export interface SmallService {
  readonly url: string;
  readonly store: GraphStore;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  request(path: string, init?: RequestInit): Promise<Reply>;
  close(): Promise<void>;
}

const running = new Set<SmallService>();

// Also those of a test that failed half-way: an open server would keep the test run from ending.
afterAll(() => Promise.all([...running].map((service) => service.close())));

type Changes = Partial<ServerParts<SmallContext>> & { readonly environment?: Readonly<Record<string, string>> };

export async function startSmallService({ environment, ...parts }: Changes = {}): Promise<SmallService> {
  const store = await EMBEDDED.open();
  const server = await createServer<SmallContext>({
    config: readConfig({ ZVENO_LOG_LEVEL: "silent", ...environment }),
    schema: smallSchema(),
    services: { store, now: () => new Date("2022-09-15T09:00:00Z"), timeZone: "Europe/Moscow" },
    contextOf: (_services, { id }) => ({ requestId: id, budget: new AnswerBudget() }),
    ...parts,
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const request = async (path: string, init: RequestInit = {}) => readReply(await fetch(`${url}${path}`, init));
  const service: SmallService = {
    url,
    store,
    request,
    ask: (query, variables) => request("/graphql", post(JSON.stringify({ query, variables }))),
    close: async () => {
      running.delete(service);
      await server.close();
      await store.close();
    },
  };
  running.add(service);
  return service;
}

export function post(body: string, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body };
}

async function readReply(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  return { status, headers, text, answer: isJson ? (JSON.parse(text) as Answer) : {} };
}
