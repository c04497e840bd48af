import { ConfigError } from "../config";
import { DomainError, StoreUnavailableError } from "../errors/domain-error";

/** What whoever started the service gets to know: a sentence, and the exit code for scripts. */
export interface StartFailure {
  readonly sentence: string;
  /** 2: wrong configuration; 3: no store; 1: anything else. */
  readonly exitCode: 1 | 2 | 3;
}

interface SystemError {
  readonly code?: unknown;
  readonly port?: unknown;
  readonly address?: unknown;
}

/** Why the service did not start. A mistake of the program itself keeps its stack, for a report. */
export function explainStartFailure(error: unknown): StartFailure {
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: 2 };
  if (error instanceof StoreUnavailableError) return { sentence: error.message, exitCode: 3 };
  if (error instanceof DomainError) return { sentence: error.message, exitCode: 1 };
  return { sentence: explainListening(error ?? {}) ?? stackOf(error), exitCode: 1 };
}

function explainListening({ code, port, address }: SystemError): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${String(port)} of ${String(address)} is taken: stop what listens there, or choose another in PORT.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return "HOST is no address of this machine: choose one that is, such as 127.0.0.1.";
    case "EACCES":
      return `Port ${String(port)} may not be used by this user: choose one above 1023 in PORT.`;
    default:
      return undefined;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
