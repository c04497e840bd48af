/** The closed list of codes that a caller can meet besides GraphQL's own. docs/errors.md documents them. */
export type DomainErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "CONFLICT"
  | "QUERY_TOO_COMPLEX"
  | "QUERY_TIMEOUT"
  | "OVERLOADED"
  | "STORE_UNAVAILABLE"
  | "INTERNAL_SERVER_ERROR";

/** Facts about an error that a caller may see: numbers, limits, names of arguments. Never Cypher, stacks or paths. */
export type ErrorDetails = Readonly<Record<string, Detail | readonly string[] | Details | readonly Details[]>>;

type Details = Readonly<Record<string, Detail>>;
type Detail = string | number | boolean;

/**
 * An outcome that callers can act on. The message says what was wanted, what was found and what to do,
 * because it is shown to users as it stands.
 */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class BadUserInputError extends DomainError {
  constructor(message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) {
    super("BAD_USER_INPUT", message, details, options);
  }
}

export class NotFoundError extends DomainError {
  constructor(message: string, details?: ErrorDetails) {
    super("NOT_FOUND", message, details);
  }
}

export class UnauthenticatedError extends DomainError {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super("UNAUTHENTICATED", message, {}, options);
  }
}

export class ForbiddenError extends DomainError {
  constructor(message: string, details?: ErrorDetails) {
    super("FORBIDDEN", message, details);
  }
}

export class QueryTooComplexError extends DomainError {
  constructor(message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) {
    super("QUERY_TOO_COMPLEX", message, details, options);
  }
}

export class QueryTimeoutError extends DomainError {
  constructor(message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) {
    super("QUERY_TIMEOUT", message, details, options);
  }
}

export class OverloadedError extends DomainError {
  constructor(message: string, details?: ErrorDetails) {
    super("OVERLOADED", message, details);
  }
}

export class StoreUnavailableError extends DomainError {
  constructor(message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) {
    super("STORE_UNAVAILABLE", message, details, options);
  }
}

export class ConflictError extends DomainError {
  constructor(message: string, details?: ErrorDetails, options?: { readonly cause?: unknown }) {
    super("CONFLICT", message, details, options);
  }
}
