import { Readable } from "node:stream";
import multipart from "@fastify/multipart";
import type { FastifyInstance } from "fastify";
import { Pace } from "../event-loop/pace";
import { Turnstile } from "../event-loop/turnstile";
import { translated } from "../language/translate";
import type { Services } from "../request/request-context";
import type { SummarizedFact } from "../revision/change-summary";
import { SentFiles } from "../writing/mutations/import-files.mutation";
import type { WriteOutcome } from "../writing/write.service";
import { carryOut, requireRole } from "../writing/write.service";
import { readImportForm, UPLOAD_LIMITS } from "./import-form";
import type { Readiness } from "./readiness";
import { enterGate } from "./request-gate";

export interface ImportRouteParts {
  readonly services: Services;
  readonly readiness: Readiness;
}

/** Imports hold their files in memory, and write one after the other anyway. */
const AT_ONCE = 2;
const RETRY_AFTER_S = 5;

/**
 * `POST /import`: act documents and tables as a form of files, imported as one revision, as by `importDocuments` and
 * `zveno import`. The answer tells the revision, each fact that was added, changed or withdrawn, how tables were understood,
 * and every problem with its file and cell; nothing is written while there is one.
 */
export async function addImportRoute(
  server: FastifyInstance,
  { services, readiness }: ImportRouteParts,
): Promise<void> {
  const gate = new Turnstile(AT_ONCE, 0);
  await server.register(async (routes) => {
    const { fileBytes: fileSize, fieldBytes: fieldSize, files } = UPLOAD_LIMITS;
    await routes.register(multipart, { throwFileSizeLimit: false, limits: { fileSize, fieldSize, files, fields: 10 } });
    routes.post("/import", async (request, reply) => {
      readiness.check();
      // Before anything of it is read: the form may be large.
      requireRole(request.principal, "importDocuments");
      await enterGate(gate, reply, {
        retryAfterS: RETRY_AFTER_S,
        refusal: () =>
          `${gate.running} imports are running, which is the most at a time: send it again in some seconds.`,
      });
      const { files: sent, input } = await readImportForm(request);
      const files = new SentFiles(sent);
      const named = await files.named();
      const outcome = await carryOut(services, request.principal, files.mutation, { ...input, files: named });
      void reply.type("application/json; charset=utf-8").header("cache-control", "no-store");
      return reply.send(Readable.from(answerOf(outcome, files)));
    });
  });
}

/** The answer as JSON, piece by piece and in turns: an import may have 100,000 facts. */
async function* answerOf(
  { revision, problems, summary }: WriteOutcome,
  { read, comparedWith }: SentFiles,
): AsyncGenerator<string> {
  const told = [
    // What is wrong with the form itself, such as its reason, has no place in a file.
    ...problems
      .filter(({ code }) => code !== "FILE")
      .map(({ path, message }) => ({ file: path.join("."), line: 1, column: 1, message })),
    ...(read?.problems ?? []),
  ].map((problem) => ({ ...problem, message: translated(problem.message) }));
  const { ignoredColumns = [], tables } = read ?? {};
  yield `${JSON.stringify({ revision, comparedWith, problems: told, ignoredColumns, tables }).slice(0, -1)},"summary":{`;
  yield* listOf("added", summary.added);
  yield ",";
  yield* listOf("changed", summary.changed);
  yield ",";
  yield* listOf("withdrawn", summary.withdrawn);
  yield "}}";
}

async function* listOf(name: string, facts: readonly SummarizedFact[]): AsyncGenerator<string> {
  const pace = new Pace();
  yield `"${name}":[`;
  for (const [place, fact] of facts.entries()) {
    yield `${place === 0 ? "" : ","}${JSON.stringify(fact)}`;
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  yield "]";
}
