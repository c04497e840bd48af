import { createHash } from "node:crypto";
import type { BaseContext, GraphQLRequestContextResponseForOperation, GraphQLResponse } from "@apollo/server";
import { askedLanguage } from "../language/asked-language";
import { SERVICE_VERSION } from "../service-version";

/** What the context of a request knows of how long its answer holds. */
export interface Freshness {
  /** Stands for the day and for all that is recorded: an answer is the same until one of them changes. */
  period(): Promise<string>;
  /** Whether all that was asked has both clocks fixed, so that the answer never changes. Known when it is made. */
  isFixed(): boolean;
  /** Stands for who asks, because an answer may depend on it; null for whoever does not say who they are. */
  readonly audience: string | null;
  /** Takes over what `isFixed` told of the answer that is given once more. */
  repeat(isFixed: boolean): void;
}

/**
 * What tells an answer from all others: question, variables, language, who asks, day and what is recorded, as an `ETag`. Weak,
 * because it stands for what is said: how it is compressed, and how long it took, is not part of that.
 */
export function tagOf<C extends BaseContext>(
  { source, request }: GraphQLRequestContextResponseForOperation<C>,
  period: string,
  audience: string | null,
): string {
  const asked = [SERVICE_VERSION, askedLanguage(), source, request.operationName, request.variables, audience, period];
  return `W/"${createHash("sha256").update(JSON.stringify(asked)).digest("base64url")}"`;
}

/** Whether nothing of the answer failed. */
export function isWhole({ body, http }: GraphQLResponse): boolean {
  const isAnswered = http.status === undefined || http.status === 200 || http.status === 304;
  return isAnswered && body.kind === "single" && body.singleResult.errors === undefined;
}
