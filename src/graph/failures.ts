import {
  ConflictError,
  type DomainError,
  type ErrorDetails,
  QueryTimeoutError,
  QueryTooComplexError,
  StoreUnavailableError,
} from "../errors/domain-error";

/** What a failure means for the store that had it. */
export interface Judgement {
  /** Running the same again may succeed at once. */
  readonly isTransient?: boolean | undefined;
  /** Nobody can use the store now. */
  readonly isLoss?: boolean | undefined;
  /** Waiting does not cure it: somebody has to change the configuration. */
  readonly isRefusal?: boolean | undefined;
  /** No answer came by the deadline. */
  readonly isUnanswered?: boolean | undefined;
}

/**
 * A cause why a store did not do what it was asked: the sentence that callers get and what it means for the store. Adapters say
 * which of their engine's codes is which failure, so that one cause has one sentence on every store.
 */
export interface Failure extends Judgement {
  readonly type: new (message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) => DomainError;
  readonly sentence: string;
}

/** A failure that callers see as STORE_UNAVAILABLE. */
export function unavailable(sentence: string, judgement: Judgement = {}): Failure {
  return { type: StoreUnavailableError, sentence, ...judgement };
}

/** A failure that callers see as QUERY_TOO_COMPLEX. */
export function tooComplex(sentence: string): Failure {
  return { type: QueryTooComplexError, sentence };
}

export const CLOSED = unavailable("The store is closed.");
/** The reason is the administrator's, by `health`: it may name paths and addresses. */
export const NOT_READY = unavailable("The store cannot be used now: try again shortly.");
export const UNREACHABLE = unavailable("The store cannot be reached: try again later.", {
  isTransient: true,
  isLoss: true,
});
export const CONTENTION: Failure = {
  type: ConflictError,
  sentence: "The write met another write on the same data each time it was tried: try again.",
  isTransient: true,
};
export const VALUE_TAKEN: Failure = {
  type: ConflictError,
  sentence: "A value that must be unique is taken already, so nothing was written: look at what is there.",
};
export const OUT_OF_MEMORY = tooComplex(
  "The question needs more memory than the store gives it: ask for less at once.",
);
const UNCERTAIN_COMMIT = unavailable(
  "The store went away while it accepted this write: look whether it is there before you write it again.",
);

/**
 * The failure to open a store of somebody else. `place`: where it is; `setting`: the variable that names another one.
 */
export function foreignGraph(place: string, setting: string): Failure {
  return unavailable(
    `The store in ${place} holds a graph that this service has not written: name another one in ${setting}.`,
    {
      isRefusal: true,
    },
  );
}

/** Kept beside the errors, because callers have no use for them. */
const judgements = new WeakMap<object, Judgement>();

/** The error that callers get. `judgementOf` says later what it means for the store. */
export function failed(failure: Failure, cause?: unknown, details: ErrorDetails = {}): DomainError {
  const error = new failure.type(failure.sentence, details, cause === undefined ? {} : { cause });
  judgements.set(error, failure);
  return error;
}

/** What an error means for the store. It means nothing if no failure of a store made the error. */
export function judgementOf(error: unknown): Judgement {
  return (typeof error === "object" && error !== null ? judgements.get(error) : undefined) ?? {};
}

/** A commit that was not answered or met a loss: only the database knows whether the write was accepted. */
export function uncertainCommit(cause: unknown): DomainError {
  const { isLoss, isUnanswered } = judgementOf(cause);
  return failed({ ...UNCERTAIN_COMMIT, isLoss, isUnanswered }, cause);
}

/** The time for a query was up. Units: milliseconds. */
export class DeadlineError extends QueryTimeoutError {
  constructor(
    readonly deadlineMs: number,
    options?: { readonly cause?: unknown },
  ) {
    super(
      `The question took longer than the ${deadlineMs} ms that it may: ask for less at once.`,
      { deadlineMs },
      options,
    );
    judgements.set(this, { isUnanswered: true });
  }
}

/** The error itself. For a thrown value that is no error, an error that says the value. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
