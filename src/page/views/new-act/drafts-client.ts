import type { AnswerError } from "../../graphql/answer-error";
import type { Language } from "../../language/language";
import type { Draft, KeptDraft, ListedDraft } from "./draft";

/** What the service said, or why it said nothing. */
export type Told<T> =
  { readonly data: T; readonly error?: never } | { readonly error: AnswerError; readonly data?: never };

/** The drafts of who asks. */
export function listDrafts(language: Language): Promise<Told<{ readonly drafts: readonly ListedDraft[] }>> {
  return ask("/drafts", language);
}

export function openDraft(id: string, language: Language): Promise<Told<KeptDraft>> {
  return ask(`/drafts/${encodeURIComponent(id)}`, language);
}

/** Reads an act from a file, and keeps the draft. */
export function readAct(file: File, language: Language): Promise<Told<KeptDraft>> {
  const body = new FormData();
  body.append("file", file, file.name);
  return ask("/drafts", language, { method: "POST", body });
}

export function saveDraft({ id, version }: KeptDraft, draft: Draft, language: Language): Promise<Told<KeptDraft>> {
  const body = JSON.stringify({ version, draft });
  return ask(`/drafts/${id}`, language, { method: "PUT", body, headers: { "content-type": "application/json" } });
}

export function discardDraft(id: string, language: Language): Promise<Told<unknown>> {
  return ask(`/drafts/${encodeURIComponent(id)}`, language, { method: "DELETE" });
}

async function ask<T>(path: string, language: Language, init: RequestInit = {}): Promise<Told<T>> {
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

interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: string };
}
