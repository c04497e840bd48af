import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { createErrorFormatter } from "../../../src/api/format-error";
import type { DomainErrorCode } from "../../../src/errors/domain-error";
import { DomainError, NotFoundError } from "../../../src/errors/domain-error";

interface Report {
  readonly error: unknown;
  readonly errorId: string;
}

function format(error: unknown): { readonly shown: unknown; readonly reports: readonly Report[] } {
  const reports: Report[] = [];
  const shown: unknown = createErrorFormatter((cause, errorId) => reports.push({ error: cause, errorId }))(error);
  return { shown, reports };
}

const INTERNAL = {
  message: "Internal server error",
  extensions: { code: "INTERNAL_SERVER_ERROR", errorId: expect.any(String) as unknown },
};

const CODES: readonly DomainErrorCode[] = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONFLICT",
  "QUERY_TOO_COMPLEX",
  "QUERY_TIMEOUT",
  "STORE_UNAVAILABLE",
];

test.each(CODES)("shows code, sentence and details of %s, and reports nothing", (code) => {
  const { shown, reports } = format(new DomainError(code, "What was wanted.", { limit: 5, fields: ["a"] }));
  expect(shown).toEqual({ message: "What was wanted.", extensions: { code, limit: 5, fields: ["a"] } });
  expect(reports).toEqual([]);
});

test("finds the reason inside what GraphQL wrapped around it, and keeps the place", () => {
  const inner = new GraphQLError("wrapped once", { originalError: new NotFoundError("No such duty.") });
  const outer = new GraphQLError("wrapped twice", { originalError: inner, path: ["duty", 0] });
  expect(format(outer).shown).toEqual({
    message: "No such duty.",
    path: ["duty", 0],
    extensions: { code: "NOT_FOUND" },
  });
});

test("does not show the cause of a domain error", () => {
  const error = new DomainError("STORE_UNAVAILABLE", "The store is away.", {}, { cause: new Error("at 10.0.0.7") });
  expect(JSON.stringify(format(error).shown)).not.toContain("10.0.0.7");
});

const UNKNOWN = [
  ["an error", new Error("secret")],
  ["an error that GraphQL wrapped", new GraphQLError("secret", { originalError: new TypeError("secret") })],
  ["a domain error that means «internal»", new DomainError("INTERNAL_SERVER_ERROR", "secret")],
  ["a code that is not on the list", new GraphQLError("secret", { extensions: { code: "SECRET" } })],
  ["a text", "secret"],
  ["nothing", undefined],
  ["null", null],
  [
    "an object that cannot be looked at",
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("secret");
        },
        getPrototypeOf: () => {
          throw new Error("secret");
        },
      },
    ),
  ],
] as const;

test.each(UNKNOWN)("hides %s behind an id, and reports it under that id", (_what, error) => {
  const { shown, reports } = format(error);
  expect(shown).toMatchObject(INTERNAL);
  expect(JSON.stringify(shown)).not.toContain("secret");
  expect(reports).toHaveLength(1);
  expect((shown as typeof INTERNAL).extensions.errorId).toBe(reports[0]!.errorId);
});

test("reports the error itself, not what wraps it away", () => {
  const error = new Error("secret");
  expect(format(error).reports[0]!.error).toBe(error);
});

test("answers even when nobody takes the report", () => {
  const formatError = createErrorFormatter(() => {
    throw new Error("the log is full");
  });
  expect(formatError(new Error("secret"))).toEqual(INTERNAL);
});

test("ends for an error that wraps itself", () => {
  const error = new GraphQLError("secret");
  Object.defineProperty(error, "originalError", { value: error });
  expect(format(error).shown).toMatchObject(INTERNAL);
});

const PASSING = [
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
];

test.each(PASSING)("lets %s pass with its sentence, and with nothing else it carries", (code) => {
  const extensions = { code, stacktrace: ["at /srv"], exception: { secret: 1 }, http: { status: 400 } };
  const { shown, reports } = format(new GraphQLError("Syntax Error: Expected Name.", { extensions }));
  expect(shown).toEqual({ message: "Syntax Error: Expected Name.", extensions: { code } });
  expect(reports).toEqual([]);
});

test("takes the innermost code: a scalar knows better than what wraps it", () => {
  const scalar = new GraphQLError("A LocalDate is a day.", { extensions: { code: "BAD_USER_INPUT" } });
  const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
  const { shown } = format(new GraphQLError("A LocalDate is a day.", { originalError: scalar, extensions }));
  expect(shown).toEqual({ message: "A LocalDate is a day.", extensions: { code: "BAD_USER_INPUT" } });
});

test("shortens a sentence that quotes a megabyte", () => {
  const error = new GraphQLError("x".repeat(1_000_000), { extensions: { code: "BAD_USER_INPUT" } });
  expect(JSON.stringify(format(error).shown).length).toBeLessThan(1_200);
});

test("shows nothing of the input that an error of type-graphql's validation carries", () => {
  const target = { secretInput: "the caller's whole input" };
  const error = new ArgumentValidationError([{ property: "first", target, value: 2000 }]);
  const wrapped = new GraphQLError(error.message, { originalError: error, path: ["duties"] });
  for (const each of [error, wrapped]) {
    const { shown } = format(each);
    expect(shown).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(JSON.stringify(shown)).not.toContain("secretInput");
  }
});
