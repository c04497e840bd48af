import { userInfo } from "node:os";
import { localAdministrator } from "../request/principal";
import { createRequestContext } from "../request/request-context";
import { buildZvenoSchema } from "../api/schema";
import { createServer } from "../api/server";
import { askedLanguage } from "../language/asked-language";
import type { StoreOptions } from "./open-graph";
import { configOf, openGraph } from "./open-graph";
import type { Service, ServiceAnswer } from "./service";

/** The service inside this process, on the store that the environment names. It listens to nobody else. */
export async function localService(options: StoreOptions): Promise<Service> {
  const config = configOf(options);
  const store = await openGraph(config);
  const server = await createServer({
    // Whoever has the store itself may ask it anything.
    config: { ...config, logLevel: "silent", trustedDocuments: { ...config.trustedDocuments, areOnly: false } },
    schema: buildZvenoSchema(),
    services: { store, now: () => new Date(), timeZone: config.timeZone },
    admission: { verifier: null, stranger: localAdministrator(userInfo().username) },
    contextOf: createRequestContext,
    extensionsOf: (context) => context.extensions,
  });
  const ask = async (request: { method: "GET" | "POST"; url: string; payload?: object }): Promise<ServiceAnswer> => {
    const headers = { "accept-language": askedLanguage() };
    const answer = await server.inject({ ...request, headers, payloadAsStream: true });
    return { status: answer.statusCode, headers: namedHeaders(answer.headers), body: answer.stream() };
  };
  return {
    get: (url) => ask({ method: "GET", url }),
    post: (url, payload) => ask({ method: "POST", url, payload }),
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

function namedHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
