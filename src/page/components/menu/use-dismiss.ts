import { type RefObject, useEffect } from "react";

/** Calls when somebody presses Esc or points outside of what is open. */
export function useDismiss(inside: RefObject<HTMLElement | null>, isOpen: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      dismiss();
    };
    const onPointer = (event: PointerEvent): void => {
      if (!inside.current?.contains(event.target as Node)) dismiss();
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [inside, isOpen, dismiss]);
}
