import { CommanderError } from "commander";
import { ConfigError } from "../config";
import { DomainError, StoreUnavailableError } from "../errors/domain-error";
import { InterruptedError } from "./interruptible";
import { UsageError } from "./usage-error";

/** What scripts get to know. */
export enum ExitCode {
  FINE = 0,
  /** Findings, problems in a file, or an error in the answer. */
  PROBLEMS = 1,
  WRONG_USAGE = 2,
  STORE_UNAVAILABLE = 3,
}

/** What a person gets to read, and a script. */
export interface ExplainedFailure {
  /** Empty where it has been said already. */
  readonly message: string;
  readonly exitCode: ExitCode | InterruptedError["exitCode"];
}

const HELD_BY_SERVICE =
  "While a service holds the store, `ask`, `check` and `export` can go through it: add --url http://127.0.0.1:4000.";

/** Why a command failed. A mistake of the program itself shows its stack only where `isDebug`. */
export function explainFailure(error: unknown, isDebug: boolean): ExplainedFailure {
  // Commander has said what is wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError)
    return { message: "", exitCode: error.exitCode === 0 ? ExitCode.FINE : ExitCode.WRONG_USAGE };
  if (error instanceof InterruptedError) return error;
  if (error instanceof UsageError || error instanceof ConfigError)
    return { message: error.message, exitCode: ExitCode.WRONG_USAGE };
  if (error instanceof StoreUnavailableError)
    return { message: withAdvice(error.message), exitCode: ExitCode.STORE_UNAVAILABLE };
  if (error instanceof DomainError) return { message: error.message, exitCode: ExitCode.PROBLEMS };
  return { message: unexpected(error, isDebug), exitCode: ExitCode.PROBLEMS };
}

function withAdvice(message: string): string {
  return /is held by process/.test(message) ? `${message}\n${HELD_BY_SERVICE}` : message;
}

function unexpected(error: unknown, isDebug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  return isDebug ? (error.stack ?? error.message) : `${error.message}\nAdd --debug to see where it came from.`;
}
