import { randomUUID } from "node:crypto";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { draftInThread } from "../draft/kept/draft-in-thread";
import { draftOf } from "../draft/kept/draft-shape";
import type { KeptDraft } from "../draft/kept/kept-drafts.service";
import { changeDraft, discardDraft, draftsOf, keepDraft, keptDraft } from "../draft/kept/kept-drafts.service";
import { offeredDocument } from "../draft/kept/offered-document.question";
import { BadUserInputError } from "../errors/domain-error";
import { Turnstile } from "../event-loop/turnstile";
import { InvalidDocumentsError } from "../importers/documents/invalid-documents-error";
import { translated } from "../language/translate";
import type { Problem } from "../problem/problem";
import { visible } from "../problem/visible";
import type { Principal } from "../request/principal";
import { requireRole } from "../writing/write.service";
import { readForm, UPLOAD_LIMITS } from "./import-form";
import type { ImportRouteParts } from "./import-route";
import { enterGate } from "./request-gate";

type OfOne = { readonly Params: { readonly id: string } };

/** Readings hold a file and its text in memory, each in a thread. */
const AT_ONCE = 2;
const WAITING = 10;
const RETRY_AFTER_S = 5;
/** A draft comes back without its text: what was read of ten million characters at most. */
const BODY_BYTES = 10_000_000;

/**
 * `/drafts`: acts read from their text, kept for their author until confirmed or discarded. POST takes a form with one file;
 * GET and PUT of one answer with the draft, its text, the act document that it would be, and what is unsure. The document is
 * confirmed by importing it.
 */
export async function addDraftRoutes(server: FastifyInstance, parts: ImportRouteParts): Promise<void> {
  const drafts = new Drafts(parts);
  await server.register(async (routes) => {
    const { fileBytes: fileSize, fieldBytes: fieldSize } = UPLOAD_LIMITS;
    const limits = { fileSize, fieldSize, files: 1, fields: 10 };
    await routes.register(multipart, { throwFileSizeLimit: false, limits });
    routes.addHook("onRequest", (_request, reply, done) => {
      void reply.header("cache-control", "no-store");
      done();
    });
    routes.get("/drafts", ({ principal }) => drafts.list(principal));
    routes.post("/drafts", (request, reply) => drafts.read(request, reply));
    routes.get<OfOne>("/drafts/:id", ({ params, principal }, reply) => drafts.open(principal, params.id, reply));
    routes.put<OfOne>("/drafts/:id", { bodyLimit: BODY_BYTES }, ({ params, principal, body }, reply) =>
      drafts.change(principal, { id: params.id, body }, reply),
    );
    routes.delete<OfOne>("/drafts/:id", async ({ params, principal }, reply) => {
      await drafts.discard(principal, params.id);
      return reply.code(204).send();
    });
  });
}

/** The drafts of whoever asks. */
class Drafts {
  private readonly gate = new Turnstile(AT_ONCE, WAITING);

  constructor(private readonly parts: ImportRouteParts) {}

  async list(principal: Principal) {
    return { drafts: await draftsOf(this.store, this.authorOf(principal)) };
  }

  async read(request: FastifyRequest, reply: FastifyReply) {
    const owner = this.authorOf(request.principal);
    await this.enter(reply);
    const { files } = await readForm(request);
    const [file] = files;
    if (file === undefined) throw new BadUserInputError("The form has no file: add one.");
    const reading = await draftInThread({ name: visible(file.name) || "act.txt", bytes: file.bytes });
    if ("problems" in reading) throw new InvalidDocumentsError(reading.problems);
    const { draft, text } = reading;
    const id = randomUUID();
    await keepDraft(this.store, owner, { id, text, draft, at: this.parts.services.now() });
    void reply.code(201).header("location", `/drafts/${id}`);
    return this.answer(await keptDraft(this.store, owner, id));
  }

  async open(principal: Principal, id: string, reply: FastifyReply) {
    const kept = await keptDraft(this.store, this.authorOf(principal), id);
    await this.enter(reply);
    return this.answer(kept);
  }

  async change(
    principal: Principal,
    { id, body }: { readonly id: string; readonly body: unknown },
    reply: FastifyReply,
  ) {
    const owner = this.authorOf(principal);
    const { version, draft: sent } = (body ?? {}) as { readonly version?: unknown; readonly draft?: unknown };
    if (!Number.isSafeInteger(version))
      throw new BadUserInputError("`version` wants the number that GET /drafts gave.");
    const kept = { ...(await keptDraft(this.store, owner, id)), draft: draftOf(sent), version: Number(version) };
    await this.enter(reply);
    const now = await changeDraft(this.store, owner, { ...kept, at: this.parts.services.now() });
    return this.answer({ ...kept, version: now });
  }

  discard(principal: Principal, id: string): Promise<void> {
    return discardDraft(this.store, this.authorOf(principal), id);
  }

  private get store() {
    return this.parts.services.store;
  }

  private authorOf(principal: Principal): string {
    this.parts.readiness.check();
    requireRole(principal, "importDocuments");
    return principal.subject ?? principal.name;
  }

  private enter(reply: FastifyReply): Promise<void> {
    const { gate } = this;
    return enterGate(gate, reply, {
      retryAfterS: RETRY_AFTER_S,
      refusal: () =>
        `${gate.running} drafts are being read, which is the most at a time: send it again in some seconds.`,
    });
  }

  private async answer(kept: KeptDraft) {
    const { decisions, doubts, ...offered } = await offeredDocument(this.store, kept);
    return { ...kept, ...offered, decisions: decisions.map(told), doubts: doubts.map(told) };
  }
}

function told(problem: Problem): Problem {
  return { ...problem, message: translated(visible(problem.message)) };
}
