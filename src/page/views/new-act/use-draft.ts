import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerError } from "../../graphql/answer-error";
import { useLanguage } from "../../language/use-words";
import type { Draft, KeptDraft } from "./draft";
import { saveDraft } from "./drafts-client";

const PAUSE_MS = 500;

/** A draft that is being changed. */
export interface Drafting {
  /** As the service knows it. */
  readonly kept: KeptDraft;
  /** As it is shown. */
  readonly draft: Draft;
  readonly isSaved: boolean;
  readonly error: AnswerError | undefined;
  readonly change: (draft: Draft) => void;
  /** Takes back the last change; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly saveAgain: () => void;
}

/** Keeps each change at the service after a pause. Where that fails, the changes stay here until it is tried again. */
export function useDraft(opened: KeptDraft): Drafting {
  const language = useLanguage();
  const [kept, keep] = useState(opened);
  const [{ past, draft }, set] = useState({ past: [] as readonly Draft[], draft: opened.draft });
  const [saved, markSaved] = useState(opened.draft);
  const [error, fail] = useState<AnswerError>();
  const [tries, tryAgain] = useState(0);
  const newest = useRef(opened);
  const sending = useRef(Promise.resolve());
  const isSaved = saved === draft;
  useEffect(() => {
    if (isSaved) return undefined;
    let isLate = false;
    const save = async (): Promise<void> => {
      const told = await saveDraft(newest.current, draft, language);
      fail(told.error);
      if (told.data === undefined) return;
      newest.current = told.data;
      keep(told.data);
      markSaved(draft);
    };
    // One after the other: each goes with the version that the one before it has made.
    const timer = setTimeout(() => {
      sending.current = sending.current.then(() => (isLate ? undefined : save()));
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [draft, isSaved, language, tries]);
  const change = useCallback(
    (next: Draft) => set((state) => ({ past: [...state.past, state.draft], draft: next })),
    [],
  );
  const last = past.at(-1);
  return {
    ...{ kept, draft, isSaved, error, change },
    undo: last === undefined ? undefined : () => set({ past: past.slice(0, -1), draft: last }),
    saveAgain: () => tryAgain(tries + 1),
  };
}
