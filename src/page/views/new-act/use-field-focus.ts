import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** Which field is chosen, and ways to go to one. */
export interface FieldFocus {
  /** Of what holds the fields. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
  readonly goTo: (key: string | undefined) => void;
  /** Goes to a field as soon as it is shown. */
  readonly goToNew: (key: string) => void;
}

export function useFieldFocus(): FieldFocus {
  const list = useRef<HTMLDivElement>(null);
  const awaited = useRef<string>(undefined);
  const [chosen, choose] = useState<string>();
  const fieldOf = (key: string) => list.current?.querySelector<HTMLElement>(`[data-field="${key}"]`);
  useEffect(() => {
    const shown = awaited.current === undefined ? undefined : fieldOf(awaited.current);
    if (!shown) return;
    awaited.current = undefined;
    shown.focus();
  });
  const goTo = useCallback((key: string | undefined) => {
    if (key === undefined) return;
    choose(key);
    fieldOf(key)?.focus();
  }, []);
  const goToNew = (key: string): void => {
    awaited.current = key;
  };
  return { list, chosen, choose, goTo, goToNew };
}
