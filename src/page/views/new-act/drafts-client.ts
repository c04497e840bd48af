import type { Told } from "../../graphql/ask-path";
import { askPath, sending } from "../../graphql/ask-path";
import type { Language } from "../../language/language";
import type { Draft, KeptDraft, ListedDraft } from "./draft";

/** The drafts of who asks. */
export function listDrafts(language: Language): Promise<Told<{ readonly drafts: readonly ListedDraft[] }>> {
  return askPath("/drafts", language);
}

export function openDraft(id: string, language: Language): Promise<Told<KeptDraft>> {
  return askPath(`/drafts/${encodeURIComponent(id)}`, language);
}

/** Reads an act from a file, and keeps the draft. */
export function readAct(file: File, language: Language): Promise<Told<KeptDraft>> {
  const body = new FormData();
  body.append("file", file, file.name);
  return askPath("/drafts", language, { method: "POST", body });
}

export function saveDraft({ id, version }: KeptDraft, draft: Draft, language: Language): Promise<Told<KeptDraft>> {
  return askPath(`/drafts/${id}`, language, sending("PUT", { version, draft }));
}

export function discardDraft(id: string, language: Language): Promise<Told<unknown>> {
  return askPath(`/drafts/${encodeURIComponent(id)}`, language, { method: "DELETE" });
}
