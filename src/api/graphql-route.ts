import type { BaseContext } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { admitRequest } from "./admit-request";
import { COMPRESSION } from "./compression";
import { createApollo } from "./create-apollo";
import type { ErrorFormatter } from "./format-error";
import { refusal } from "./http-status";
import { leadBrowsersToPlayground } from "./playground-routes";
import type { Readiness } from "./readiness";
import { addRequestGate } from "./request-gate";
import { signalOf } from "./request-signal";
import type { Principal } from "../request/principal";
import type { ServerParts } from "./server";
import { addStreamRoute } from "./stream/stream-route";
import { readTrustedDocuments } from "./trusted-documents";

/** A request as what answers it sees it: `signal` gives it up. */
export interface AskingRequest {
  readonly id: string;
  readonly principal: Principal;
  readonly signal: AbortSignal;
}

interface RouteParts {
  readonly readiness: Readiness;
  readonly formatError: ErrorFormatter;
}

/** `/graphql` and `/graphql/stream`: questions by POST and GET, in the order in which a request can be refused, then answered. */
export async function addGraphQLRoute<C extends BaseContext>(
  server: FastifyInstance,
  parts: ServerParts<C>,
  { readiness, formatError }: RouteParts,
): Promise<void> {
  const { areOnly, folder } = parts.config.trustedDocuments;
  const documents = readTrustedDocuments(folder);
  const apollo = createApollo<C>({ ...parts, documents, formatError, log: server.log });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());
  const trust = { documents, areOnly };
  if (parts.schema.getSubscriptionType() != null) addStreamRoute(server, parts, { readiness, formatError, trust });
  await server.register(async (graphql) => {
    leadBrowsersToPlayground(graphql);
    await graphql.register(compress, COMPRESSION);
    // Before its body is read: a request that has begun when the service is stopped is still answered.
    graphql.addHook("onRequest", (_request, _reply, done) => {
      readiness.check();
      done();
    });
    graphql.addHook("preHandler", (request, reply, done) => {
      admitRequest(request, trust);
      void reply.header("cache-control", "no-store");
      done();
    });
    graphql.addHook("onSend", (_request, reply, payload, done) => {
      // It says that what the client has is right, and has no body.
      done(null, reply.statusCode === 304 ? null : payload);
    });
    addRequestGate(graphql, parts.requestLimits);
    await graphql.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: (request, reply) =>
        createContext(() => parts.contextOf(parts.services, new AskingFastifyRequest(request, reply))),
    });
  });
}

/** A class, because V8 keeps whatever an object with an accessor of its own holds until it next collects the whole heap. */
class AskingFastifyRequest implements AskingRequest {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get id(): string {
    return this.request.id;
  }

  get principal(): Principal {
    return this.request.principal;
  }

  get signal(): AbortSignal {
    return signalOf(this.request, this.reply);
  }
}

async function createContext<C>(create: () => C | Promise<C>): Promise<C> {
  try {
    return await create();
  } catch (error) {
    throw refusal(error);
  }
}
