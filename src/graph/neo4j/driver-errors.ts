import { Neo4jError } from "neo4j-driver";
import {
  asError,
  CONTENTION,
  DeadlineError,
  failed,
  type Failure,
  OUT_OF_MEMORY,
  unavailable,
  UNREACHABLE,
  VALUE_TAKEN,
} from "../failures";

/**
 * A member that is not the leader any more, or a database being stopped: the driver finds another, or it comes back.
 */
const CHANGING_OVER = unavailable("Neo4j is changing over: try again shortly.", { isTransient: true, isLoss: true });
const OVERLOADED = unavailable("Neo4j is overloaded: try again shortly.", { isTransient: true, isLoss: true });
const refusal = (sentence: string) => unavailable(sentence, { isLoss: true, isRefusal: true });

/** Codes of the driver and of the server. A code that is missing here is a mistake in a query or in this service. */
const FAILURES: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ["ServiceUnavailable", UNREACHABLE],
  ["SessionExpired", UNREACHABLE],
  ["ProtocolError", UNREACHABLE],
  ["Neo.ClientError.Security.AuthorizationExpired", UNREACHABLE],
  ["Neo.ClientError.Cluster.NotALeader", CHANGING_OVER],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", CHANGING_OVER],
  ["Neo.TransientError.General.DatabaseUnavailable", CHANGING_OVER],
  ["Neo.TransientError.Database.DatabaseUnavailable", CHANGING_OVER],
  ["Neo.TransientError.Request.NoThreadsAvailable", OVERLOADED],
  ["Neo.DatabaseError.General.UnknownError", unavailable("Neo4j failed: its own log says why.")],
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
  ["Neo.ClientError.Schema.ConstraintValidationFailed", VALUE_TAKEN],
  // In spite of IF NOT EXISTS, where two services make the same one at once.
  ["Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", CONTENTION],
  ["Neo.ClientError.Transaction.Terminated", unavailable("Neo4j's administrator ended the query: try again.")],
  ["Neo.ClientError.Transaction.LockClientStopped", unavailable("Neo4j ended the query: try again.")],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", OUT_OF_MEMORY],
  ["Neo.TransientError.General.OutOfMemoryError", OUT_OF_MEMORY],
  ["Neo.TransientError.General.TransactionMemoryLimit", OUT_OF_MEMORY],
]);

/** The server's own limit, which is set to ours and rarely fires first. */
const TIMED_OUT: ReadonlySet<string> = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
]);

/** The error of the driver as a caller may see it. Any other error passes unchanged. */
export function asCallerSees(error: unknown, queryName: string, deadlineMs: number): Error {
  if (!(error instanceof Neo4jError)) return asError(error);
  if (TIMED_OUT.has(error.code)) return new DeadlineError(deadlineMs, { cause: error });
  const failure = FAILURES.get(error.code) ?? (error.retryable ? CONTENTION : undefined);
  if (failure !== undefined) return failed(failure, error);
  return new Error(`The query ${queryName} failed: ${error.message}`, { cause: error });
}
