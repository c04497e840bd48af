import { useSyncExternalStore } from "react";

/** As `.wide` and `.narrow` have it: whoever has less gets one column. */
const narrow = matchMedia("(max-width: 720px)");

/** Whether the window has one column: for views of which the other form is too much to draw in vain. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

function subscribe(onChange: () => void): () => void {
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
}
