import type { CombinedError } from "urql";

/** Why there is no answer, as the service's code says it; NETWORK where the service did not answer at all. */
export interface AnswerError {
  readonly code: string;
  readonly message: string;
  /** `errorId`, figures, nearest names: what the code brings with it. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The first of the errors of an answer; undefined where it has none. */
export function answerError(error: CombinedError | undefined): AnswerError | undefined {
  if (error === undefined) return undefined;
  const { graphQLErrors, networkError } = error;
  const [first] = graphQLErrors;
  if (first === undefined) return { code: "NETWORK", message: networkError?.message ?? "", details: {} };
  const { code, ...details } = first.extensions;
  return { code: typeof code === "string" ? code : "INTERNAL_SERVER_ERROR", message: first.message, details };
}
