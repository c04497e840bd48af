import { useEffect, useState } from "react";
import type { SearchKind } from "../graphql/generated/enums";
import { SuggestDocument } from "../graphql/generated/suggest";
import { useAnswer } from "../graphql/use-answer";
import { grouped, type Hit, type HitGroup } from "./suggestion";

/** From this many letters on there is something to suggest. */
const LETTERS = 2;
/** Who still types is not asked about each letter. */
const PAUSE_MS = 200;

export interface Suggestions {
  /** The text that was asked about; empty where nothing is asked yet. */
  readonly asked: string;
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly Hit[] }[];
  /** All hits in the order in which they are shown. */
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly isLoading: boolean;
}

/** What is found by the text, once its typing has paused; of these kinds where only they are wanted. */
export function useSuggestions(text: string, kinds?: readonly SearchKind[]): Suggestions {
  const asked = usePaused(text.trim());
  const isAsked = asked.length >= LETTERS;
  const { data, isLoading } = useAnswer(SuggestDocument, { text: asked, kinds: kinds ?? null }, { pause: !isAsked });
  const groups = isAsked ? grouped(data?.searchResults?.nodes ?? []) : [];
  return {
    asked: isAsked ? asked : "",
    groups,
    hits: groups.flatMap(({ hits }) => hits),
    total: data?.searchResults?.totalCount ?? 0,
    isLoading: isLoading || asked !== text.trim(),
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
