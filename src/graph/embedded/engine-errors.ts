import {
  ConflictError,
  type DomainError,
  QueryTimeoutError,
  QueryTooComplexError,
  StoreUnavailableError,
} from "../../errors/domain-error";
import { ANSWER_TOO_LARGE, OUT_OF_MEMORY } from "./engine-protocol";

/** The engine, or its process, refused something. The message is its own prose, not for callers. */
export class EngineError extends Error {
  constructor(
    message: string,
    /** `"T001"` of the engine's `GRAFEO-T001`, or one of the process's own codes. */
    readonly engineCode?: string,
  ) {
    super(message);
    this.name = "EngineError";
  }
}

/** The engine's process ended while this was under way. */
export class EngineDiedError extends Error {
  constructor(how: string) {
    super(`The engine's process ended: ${how}.`);
    this.name = "EngineDiedError";
  }
}

/** The answer did not come in time; the engine's process was ended for it. */
export class DeadlineError extends Error {
  constructor(readonly deadlineMs: number) {
    super(`No answer within ${deadlineMs} ms.`);
    this.name = "DeadlineError";
  }
}

type Meaning = (cause: EngineError) => DomainError;

const unavailable = (message: string) => (cause: EngineError) => new StoreUnavailableError(message, {}, { cause });
const conflict = (message: string) => (cause: EngineError) => new ConflictError(message, {}, { cause });
const tooComplex = (message: string) => (cause: EngineError) =>
  new QueryTooComplexError(message, { reason: cause.message });

/** What the codes mean to a caller. A code that is missing here is a mistake in a query or in this service. */
const MEANINGS: ReadonlyMap<string | undefined, Meaning> = new Map<string | undefined, Meaning>([
  ["T001", conflict("The write met another write on the same data each time it was tried: try again.")],
  ["T009", unavailable("The disk of the store is full, so nothing was written: free some space and try again.")],
  ["V001", conflict("A value that must be unique is taken already, so nothing was written: look at what is there.")],
  ["X002", unavailable("The store's file is no database, or is damaged: restore a backup, or use another directory.")],
  ["X003", unavailable("The store's file cannot be read or written: look at its rights and at the disk.")],
  ["S002", unavailable("The store is damaged: restore it from a backup.")],
  [ANSWER_TOO_LARGE, tooComplex("The answer is larger than the store gives at once: ask for less.")],
  [OUT_OF_MEMORY, tooComplex("The question needs more memory than the store has: ask for less at once.")],
]);

/** The error as a caller may see it; what is no failure of the engine passes unchanged. */
export function asCallerSees(error: unknown, queryName: string): unknown {
  if (error instanceof EngineError) return translate(error, queryName);
  if (error instanceof DeadlineError)
    return new QueryTimeoutError(
      `The question took longer than its ${error.deadlineMs} ms and was stopped: ask for less at once.`,
      { deadlineMs: error.deadlineMs },
      { cause: new Error(`The query ${queryName} was stopped.`, { cause: error }) },
    );
  if (error instanceof EngineDiedError)
    return new StoreUnavailableError(
      "The store went away each time it was asked: try again later.",
      {},
      { cause: error },
    );
  return error;
}

/** Whether the same write may succeed when it is run again: nothing of it was written, and it was not its fault. */
export function isWorthRepeating(error: unknown): boolean {
  return error instanceof EngineDiedError || (error instanceof EngineError && error.engineCode === "T001");
}

function translate(error: EngineError, queryName: string): Error {
  const meaning = MEANINGS.get(error.engineCode);
  return meaning?.(error) ?? new Error(`The query ${queryName} failed: ${error.message}`, { cause: error });
}
