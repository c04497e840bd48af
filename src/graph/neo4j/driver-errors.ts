import { Neo4jError } from "neo4j-driver";
import { ConflictError, DomainError, QueryTimeoutError, StoreUnavailableError } from "../../errors/domain-error";
import { DeadlineError } from "./deadline";

/** What an error of the driver means for the caller and for us. */
interface Meaning {
  readonly toDomainError: (cause: Neo4jError) => DomainError;
  /** Whether running the same again may succeed at once. */
  readonly isTransient?: true;
  /** Nobody can use the database now. */
  readonly isLoss?: true;
  /** Waiting does not cure it: somebody has to change the configuration. */
  readonly isRefusal?: true;
}

const unavailable = (message: string) => (cause: Neo4jError) => new StoreUnavailableError(message, {}, { cause });
const conflict = (message: string) => (cause: Neo4jError) => new ConflictError(message, {}, { cause });
const timeout = (cause: Neo4jError) =>
  new QueryTimeoutError("The question took longer than it may: ask for less at once.", {}, { cause });

const UNREACHABLE: Meaning = {
  toDomainError: unavailable("Neo4j cannot be reached: try again later."),
  isTransient: true,
  isLoss: true,
};
/** A member that is not the leader any more, or a database being stopped: the driver finds another, or it comes back. */
const MOVED: Meaning = { ...UNREACHABLE, toDomainError: unavailable("Neo4j is changing over: try again shortly.") };
const CONTENTION: Meaning = {
  toDomainError: conflict("The write met another write on the same data each time it was tried: try again."),
  isTransient: true,
};
const TOO_LARGE: Meaning = {
  toDomainError: (cause) =>
    new DomainError(
      "QUERY_TOO_COMPLEX",
      "The question needs more memory than Neo4j gives it: ask for less at once.",
      {},
      { cause },
    ),
};
const refusal = (message: string): Meaning => ({ toDomainError: unavailable(message), isLoss: true, isRefusal: true });

/** Codes of the driver and of the server. A code that is missing here is a mistake in a query or in this service. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["ServiceUnavailable", UNREACHABLE],
  ["SessionExpired", UNREACHABLE],
  ["ProtocolError", UNREACHABLE],
  ["Neo.ClientError.Cluster.NotALeader", MOVED],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", MOVED],
  ["Neo.TransientError.General.DatabaseUnavailable", MOVED],
  ["Neo.TransientError.Database.DatabaseUnavailable", MOVED],
  [
    "Neo.TransientError.Request.NoThreadsAvailable",
    { ...UNREACHABLE, toDomainError: unavailable("Neo4j is overloaded.") },
  ],
  ["Neo.DatabaseError.General.UnknownError", { toDomainError: unavailable("Neo4j failed: its own log says why.") }],
  [
    "Neo.ClientError.Security.Unauthorized",
    refusal("Neo4j refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD."),
  ],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    refusal("Neo4j refuses logins after too many wrong passwords: check NEO4J_PASSWORD, then wait."),
  ],
  [
    "Neo.ClientError.Security.CredentialsExpired",
    refusal("Neo4j wants the user's first password changed: change it, then set NEO4J_PASSWORD."),
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    refusal("The Neo4j user lacks a right that the service needs: it must read, write and set up indexes."),
  ],
  ["Neo.ClientError.Database.DatabaseNotFound", refusal("Neo4j has no database of that name: check NEO4J_DATABASE.")],
  [
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    {
      toDomainError: conflict(
        "A value that must be unique is taken already, so nothing was written: look at what is there.",
      ),
    },
  ],
  // In spite of IF NOT EXISTS, where two services make the same one at once.
  ["Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", CONTENTION],
  ["Neo.ClientError.Transaction.TransactionTimedOut", { toDomainError: timeout }],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", { toDomainError: timeout }],
  [
    "Neo.ClientError.Transaction.Terminated",
    { toDomainError: unavailable("Neo4j's administrator ended the query: try again.") },
  ],
  [
    "Neo.ClientError.Transaction.LockClientStopped",
    { toDomainError: unavailable("Neo4j ended the query: try again.") },
  ],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", TOO_LARGE],
  ["Neo.TransientError.General.OutOfMemoryError", TOO_LARGE],
  ["Neo.TransientError.General.TransactionMemoryLimit", TOO_LARGE],
  ["Neo.ClientError.Security.AuthorizationExpired", UNREACHABLE],
]);

function meaningOf(error: unknown): Meaning | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  return MEANINGS.get(error.code) ?? (error.retryable ? CONTENTION : undefined);
}

/** The error as a caller may see it; what is neither the driver's nor a deadline passes unchanged. */
export function translateDriverError(error: unknown, queryName: string): unknown {
  if (error instanceof DeadlineError) {
    return new QueryTimeoutError(
      `The question took longer than the ${error.deadlineMs} ms that it may: ask for less at once.`,
      { deadlineMs: error.deadlineMs },
      { cause: error },
    );
  }
  if (!(error instanceof Neo4jError)) return error;
  const meaning = meaningOf(error);
  if (meaning !== undefined) return meaning.toDomainError(error);
  return new Error(`The query ${queryName} failed: ${error.message}`, { cause: error });
}

/**
 * The error of a commit: what it says when it is the server's refusal; when the answer never came, that only the
 * database knows whether it was done.
 */
export function uncertainCommit(error: unknown): unknown {
  if (!isUnanswered(error) && !isLoss(error)) return error;
  return new StoreUnavailableError(
    "Neo4j went away while it accepted this write: look whether it is there before you write it again.",
    {},
    { cause: error },
  );
}

/** Whether running the same again may succeed at once. */
export function isTransient(error: unknown): boolean {
  return meaningOf(error)?.isTransient === true;
}

/** Whether nobody can use the database now. Takes the driver's errors and what was made of them. */
export function isLoss(error: unknown): boolean {
  return meaningOf(driverErrorOf(error))?.isLoss === true;
}

/** Whether waiting does not cure it. Takes the driver's errors and what was made of them. */
export function isRefusal(error: unknown): boolean {
  return meaningOf(driverErrorOf(error))?.isRefusal === true;
}

/** Whether no answer came by the deadline, be it ours or the server's for us. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof DeadlineError || error instanceof QueryTimeoutError) return true;
  return error instanceof Error && error.cause !== undefined && isUnanswered(error.cause);
}

/** The driver's code for it, undefined where the driver had no part in it. */
export function driverCodeOf(error: unknown): string | undefined {
  return driverErrorOf(error)?.code;
}

function driverErrorOf(error: unknown): Neo4jError | undefined {
  if (error instanceof Neo4jError) return error;
  return error instanceof Error && error.cause !== undefined ? driverErrorOf(error.cause) : undefined;
}
