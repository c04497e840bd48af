import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Turnstile } from "../event-loop/turnstile";
import type { Export } from "../exporters/create-export";
import { createExport } from "../exporters/create-export";
import type { ExportRequest } from "../exporters/export-request";
import { parseExportRequest } from "../exporters/export-request";
import { EXPORTS } from "../exporters/exports";
import { shortHash } from "../exporters/stamp";
import { COMPRESSION } from "./compression";
import { attachment } from "./content-disposition";
import type { Readiness } from "./readiness";
import { enterGate } from "./request-gate";
import type { Services } from "../request/request-context";
import { endWhenStalled } from "./stalled-client";

/** What exports over HTTP may take. */
export interface ExportLimits {
  /** Exports running at the same time. */
  readonly atOnce: number;
  /** How long a client may take nothing before it counts as gone. */
  readonly stallMs: number;
}

export interface ExportRouteParts {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly readiness: Readiness;
  readonly limits?: ExportLimits;
}

/**
 * Four exports at a time leave the store time for questions. A minute without a byte is longer than any hiccup of a
 * network.
 */
const LIMITS: ExportLimits = { atOnce: 4, stallMs: 60_000 };
const RETRY_AFTER_S = 5;

/**
 * `/export`: what can be exported. `/export/<name>.<format>`: an export, written as it is read. An error in its midst cuts
 * the connection, so that nobody takes a part for the whole.
 */
export function addExportRoutes(server: FastifyInstance, parts: ExportRouteParts): void {
  const { schema, services, readiness, limits = LIMITS } = parts;
  const gate = new Turnstile(limits.atOnce, 0);
  const method = ["GET", "HEAD"];
  server.route({
    method,
    url: "/export",
    handler: () => ({ exports: EXPORTS.map((each) => described(each, schema)) }),
  });
  void server.register(async (files) => {
    await files.register(compress, COMPRESSION);
    files.route<{ Params: { file: string } }>({
      method,
      url: "/export/:file",
      handler: async (request, reply) => {
        readiness.check();
        const asked = parseExportRequest(wishOf(request), schema);
        await enterGate(gate, reply, {
          retryAfterS: RETRY_AFTER_S,
          refusal: () => `${gate.running} exports are running, which is the most at a time: ask again in some seconds.`,
        });
        const made = await createExport(asked, services, request.principal);
        describe(reply, asked, made);
        return send(request, reply, made, limits.stallMs);
      },
    });
  });
}

function described({ name, title, formats, parameters }: (typeof EXPORTS)[number], schema: GraphQLSchema) {
  return {
    name,
    title,
    files: formats.map((format) => `/export/${name}.${format}`),
    parameters: Object.entries(parameters(schema)).map(([parameter, { type, defaultValue, description }]) => ({
      name: parameter,
      type: String(type),
      description,
      default: defaultValue,
    })),
  };
}

function wishOf({ params, url }: FastifyRequest<{ Params: { file: string } }>) {
  const dot = params.file.lastIndexOf(".");
  const query = url.indexOf("?");
  return {
    name: params.file.slice(0, Math.max(dot, 0)),
    format: params.file.slice(dot + 1),
    parameters: query < 0 ? [] : [...new URLSearchParams(url.slice(query))],
  };
}

function describe(reply: FastifyReply, { format }: ExportRequest, { fileName, contentType, metadata }: Export): void {
  const { name, asOf, revision, hash, parameters, exportedAt, version, isPartial } = metadata;
  const shown = format === "csv" && hash !== null ? `${revision}-${shortHash(metadata)}` : revision;
  void reply.type(contentType).headers({
    "cache-control": "no-store",
    "content-disposition": attachment(fileName, `${name}-${asOf}-r${shown}.${format}`),
    "zveno-as-of": asOf,
    "zveno-revision": revision,
    "zveno-hash": hash ?? "",
    // As in an address, because a header holds no Cyrillic.
    "zveno-filter": encodeURIComponent(JSON.stringify(parameters)),
    "zveno-exported-at": exportedAt,
    "zveno-version": version,
    "zveno-is-partial": String(isPartial),
  });
}

function send(request: FastifyRequest, reply: FastifyReply, { stream }: Export, stallMs: number): FastifyReply {
  if (request.method === "HEAD") {
    stream.destroy();
    return reply.send();
  }
  endWhenStalled(reply.raw, stallMs);
  return reply.send(stream);
}
