import type { Fetcher } from "@graphiql/toolkit";
import type { ExecutionResult } from "graphql";

/** What an answer says of itself. */
export interface AnswerFacts {
  readonly moment?: { readonly asOf: string; readonly knownAt: number };
  readonly cost?: { readonly estimated?: number; readonly objects?: number; readonly ms?: number };
  readonly errors: number;
}

type Answer = ExecutionResult & {
  readonly extensions?: Pick<AnswerFacts, "moment" | "cost">;
};

/** Asks the service as GraphiQL wants it, and tells what each answer says of itself. */
export function createAsk(tell: (facts: AnswerFacts) => void): Fetcher {
  return async ({ query, variables, operationName }, options) => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...options?.headers },
      body: JSON.stringify({ query, variables: variables as unknown, operationName }),
    });
    const answer = (await response.json()) as Answer;
    tell({ ...answer.extensions, errors: answer.errors?.length ?? 0 });
    return answer;
  };
}
