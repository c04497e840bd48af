import type { Language } from "../language/language";
import type { AnswerError } from "./answer-error";

/** What the service said, or why it said nothing. */
export type Told<T> =
  | { readonly data: T; readonly error?: never }
  | { readonly error: AnswerError; readonly data?: never };

/** Asks a path of the service that speaks JSON and no GraphQL. */
export async function askPath<T>(path: string, language: Language, init: RequestInit = {}): Promise<Told<T>> {
  try {
    const response = await fetch(path, { ...init, headers: { ...init.headers, "accept-language": language } });
    const text = await response.text();
    const body = (text === "" ? {} : JSON.parse(text)) as T & { readonly errors?: readonly Failure[] };
    const [failure] = body.errors ?? [];
    if (failure === undefined) return { data: body };
    const { code, ...details } = failure.extensions;
    return { error: { code, message: failure.message, details } };
  } catch (error) {
    return { error: { code: "NETWORK", message: error instanceof Error ? error.message : "", details: {} } };
  }
}

/** `init` of a request that sends a value as JSON. */
export function sending(method: "POST" | "PUT", value: object): RequestInit {
  return { method, body: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: string };
}
