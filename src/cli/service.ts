import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { BadUserInputError, StoreUnavailableError } from "../errors/domain-error";

/** An answer of the service before anybody has read its body. */
export interface ServiceAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** The service as its HTTP API: one that runs elsewhere, or one inside this process. */
export interface Service {
  get(path: string): Promise<ServiceAnswer>;
  post(path: string, body: object): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

interface SaidError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** An answer to a question of GraphQL. */
export interface GraphAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly SaidError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks a question of GraphQL. Errors: STORE_UNAVAILABLE where the service says so, or answers something else. */
export async function askService<T>(
  service: Service,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphAnswer<T>> {
  const { status, body } = await service.post("/graphql", { query, variables });
  const answer = parsed<T>(await text(body));
  if (answer === undefined)
    throw new StoreUnavailableError(`The service answered ${status} and no JSON: check the address in --url.`);
  const unavailable = answer.errors?.find(({ extensions }) => extensions?.code === "STORE_UNAVAILABLE");
  if (unavailable !== undefined) throw new StoreUnavailableError(unavailable.message);
  return answer;
}

/** Why a question has no data, in the service's words. */
export function withoutData({ errors }: GraphAnswer<unknown>): BadUserInputError {
  return new BadUserInputError(errors === undefined ? "The answer is empty." : messagesOf(errors));
}

/** What a service says instead of an answer; undefined where that is nothing of its own. */
export function refusalIn(json: string): string | undefined {
  const errors: unknown = parsed(json)?.errors;
  return Array.isArray(errors) ? messagesOf(errors as readonly SaidError[]) : undefined;
}

/** What a service refused with this status, in its words: STORE_UNAVAILABLE, or else BAD_USER_INPUT. */
export function refused(status: number, message: string): StoreUnavailableError | BadUserInputError {
  return status === 503 ? new StoreUnavailableError(message) : new BadUserInputError(message);
}

export function messagesOf(errors: readonly Pick<SaidError, "message">[]): string {
  return errors.map(({ message }) => message).join("\n");
}

function parsed<T>(json: string): GraphAnswer<T> | undefined {
  try {
    return JSON.parse(json) as GraphAnswer<T>;
  } catch {
    return undefined;
  }
}
