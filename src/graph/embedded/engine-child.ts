/**
 * The engine's own process. It exists because a query of the engine cannot be cancelled: the service ends this process
 * instead and starts another. Forked by `engine-process.ts`, never run by hand.
 */
import { rmSync } from "node:fs";
import {
  type EngineReply,
  type EngineRequest,
  type OpenedDatabase,
  type OpenOrder,
  MEMORY_SPENT,
} from "./engine-protocol";
import { EngineSession } from "./engine-session";
import { guardMemory } from "./memory-guard";
import { AnswerTooLargeError, type SendRows } from "./row-pieces";

const session = new EngineSession();
/** What is being worked on, oldest first. */
const underWay = new Set<number>();
let removeWhenOrphaned: string | undefined;

// What the engine writes is for this user only.
process.umask(0o077);
process.on("message", (request: EngineRequest) => void answer(request));
process.on("disconnect", endAsOrphan);
// Ctrl-C reaches the whole group: the service decides when this process ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

async function answer(request: EngineRequest): Promise<void> {
  const { id } = request;
  underWay.add(id);
  try {
    const opened = await perform(request, (rows) => send({ id, kind: "rows", rows }));
    await send({ id, kind: "done", ...(opened === undefined ? {} : { opened }) });
  } catch (error) {
    await send(failureOf(id, error));
  } finally {
    underWay.delete(id);
  }
}

function failureOf(id: number, error: unknown): EngineReply {
  if (!(error instanceof Error)) return { id, kind: "failed", message: String(error) };
  // The engine's own `code` is always "GenericFailure": the prefix of its prose is all that tells its errors apart.
  const code = error instanceof AnswerTooLargeError ? error.code : /GRAFEO-([A-Z]\d{3})/.exec(error.message)?.[1];
  return { id, kind: "failed", message: error.message, ...(code === undefined ? {} : { code }) };
}

/** The oldest question is the likeliest to have taken the memory: it fails, and all others are asked again elsewhere. */
async function endForLackOfMemory(megabytes: number): Promise<void> {
  const [oldest] = underWay;
  if (oldest === undefined) return;
  await send({ id: oldest, kind: "failed", code: MEMORY_SPENT, message: `It took ${megabytes} MB.` });
  process.kill(process.pid, "SIGKILL");
}

async function perform(request: EngineRequest, sendRows: SendRows): Promise<OpenedDatabase | undefined> {
  switch (request.op) {
    case "open":
      removeWhenOrphaned = request.removeWhenOrphaned;
      return openGuarded(request);
    case "query":
      await session.query(request, sendRows);
      return undefined;
    case "begin":
      session.begin();
      return undefined;
    case "commit":
      await session.commit();
      return undefined;
    case "rollback":
      session.rollback();
      return undefined;
    case "ensureTextIndex":
      await session.ensureTextIndex(request);
      return undefined;
    case "close":
      session.close();
      return undefined;
  }
}

function openGuarded(order: OpenOrder): OpenedDatabase {
  const opened = session.open(order);
  guardMemory(order.memoryBudgetMb, (megabytes) => void endForLackOfMemory(megabytes));
  return opened;
}

/** Waits until the message has left, so that a wide answer does not pile up here and other answers come in between. */
function send(reply: EngineReply): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) resolve();
    else process.send(reply, () => resolve());
  });
}

/** The service is gone. The log has all it accepted; a clean close could take a while, and a new service may be waiting. */
function endAsOrphan(): void {
  if (removeWhenOrphaned !== undefined) rmSync(removeWhenOrphaned, { recursive: true, force: true });
  process.kill(process.pid, "SIGKILL");
}
