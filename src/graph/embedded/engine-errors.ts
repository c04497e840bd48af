import {
  asError,
  CONTENTION,
  failed,
  type Failure,
  OUT_OF_MEMORY,
  tooComplex,
  unavailable,
  UNREACHABLE,
  VALUE_TAKEN,
} from "../failures";
import { ANSWER_TOO_LARGE, MEMORY_SPENT } from "./engine-protocol";

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

/** Codes of the engine and of its process. A code that is missing here is a mistake in a query or in this service. */
const FAILURES: ReadonlyMap<string | undefined, Failure> = new Map<string | undefined, Failure>([
  ["T001", CONTENTION],
  ["T009", unavailable("The disk of the store is full, so nothing was written: free some space and try again.")],
  ["V001", VALUE_TAKEN],
  ["X002", unavailable("The store's file is no database, or is damaged: restore a backup, or use another directory.")],
  ["X003", unavailable("The store's file cannot be read or written: look at its rights and at the disk.")],
  ["S002", unavailable("The store is damaged: restore it from a backup.")],
  [ANSWER_TOO_LARGE, tooComplex("The answer is larger than the store gives at once: ask for less.")],
  [MEMORY_SPENT, OUT_OF_MEMORY],
]);

/** The error of the engine or its process as a caller may see it. Any other error passes unchanged. */
export function asCallerSees(error: unknown, queryName: string): Error {
  if (error instanceof EngineDiedError) return failed(UNREACHABLE, error);
  if (!(error instanceof EngineError)) return asError(error);
  const failure = FAILURES.get(error.engineCode);
  if (failure !== undefined) return failed(failure, error);
  return new Error(`The query ${queryName} failed: ${error.message}`, { cause: error });
}
